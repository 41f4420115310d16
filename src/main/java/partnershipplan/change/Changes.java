package partnershipplan.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.model.Plan;
import partnershipplan.vocabulary.Labels;

/**
 * All that changed between two plans, in the order of the format.
 *
 * @param labels the words it is told in
 */
public record Changes(Plan before, Plan after, Labels labels, List<Change> all) {
    /** Compares two plans; order, layout, comments and defaults written out are no change. */
    public static Changes between(Plan before, Plan after, Labels labels) {
        Renames renames = Renames.between(before, after);
        List<Change> all = new Comparison(new Side(before, labels), new Side(after, labels), renames).run();
        return new Changes(before, after, labels, List.copyOf(all));
    }

    /** The changes by section, in the format's order. */
    public Map<String, List<Change>> bySection() {
        Map<String, List<Change>> sections = new LinkedHashMap<>();
        sections.put(Change.PLAN, new ArrayList<>());
        for (Change change : all) {
            sections.computeIfAbsent(change.section(), name -> new ArrayList<>())
                    .add(change);
        }
        sections.values().removeIf(List::isEmpty);
        return sections;
    }

    /** How many changes there are of a kind. */
    public int count(Kind kind) {
        int count = 0;
        for (Change change : all) {
            count += change.kind() == kind ? 1 : 0;
        }
        return count;
    }

    /** What a section is called. */
    public String title(String section) {
        return switch (section) {
            case Change.PLAN -> labels.change("section");
            case "organization" -> labels.key("Plan", section);
            default -> labels.section(section);
        };
    }
}

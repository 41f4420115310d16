package partnershipplan.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Walk;
import partnershipplan.model.Item;
import partnershipplan.model.Plan;

/**
 * How far one of the seven sections is answered.
 *
 * @param key the section's key, such as {@code need}
 * @param open how many answers of it are still {@code TODO}
 * @param state what that comes to
 */
public record SectionStatus(String key, int open, State state) {
    /** Whether a section is answered. */
    public enum State {
        ANSWERED,
        OPEN,
        EMPTY
    }

    /** The seven, in the worksheet's order. */
    static List<SectionStatus> all(Plan plan) {
        Map<String, Integer> open = new LinkedHashMap<>();
        Walk.items(plan, (item, shape) -> {
            for (String key : item.meta().todo().keySet()) {
                open.merge(section(item, key), 1, Integer::sum);
            }
        });
        List<SectionStatus> all = new ArrayList<>();
        add(all, "background", says(plan.background()), open);
        add(all, "need", says(plan.need()), open);
        add(all, "goals", !plan.goals().isEmpty(), open);
        add(all, "tactics", says(plan.tactics()), open);
        add(all, "accountability", says(plan.accountability()), open);
        add(all, "timeline", !plan.timeline().isEmpty(), open);
        add(all, "evaluation", says(plan.evaluation()), open);
        return all;
    }

    private static void add(List<SectionStatus> all, String key, boolean says, Map<String, Integer> open) {
        int left = open.getOrDefault(key, 0);
        all.add(new SectionStatus(key, left, left > 0 ? State.OPEN : says ? State.ANSWERED : State.EMPTY));
    }

    private static boolean says(@Nullable Item section) {
        return section != null && !section.meta().said().isEmpty();
    }

    /** The top-level key that an answer belongs to: {@code goals[shelter].outcome} belongs to {@code goals}. */
    private static String section(Item item, String key) {
        String path = item.at(key);
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return path.substring(0, end);
    }
}

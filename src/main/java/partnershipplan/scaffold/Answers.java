package partnershipplan.scaffold;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a new plan is made from.
 *
 * @param organization its name, or {@code TODO}
 * @param existing the partners there are
 * @param wanted the partners to win; one that stands in both lists is one partner
 * @param sections the sections to fill in now; of the others only the explanation is written
 */
public record Answers(
        String organization,
        Template template,
        List<NamedPartner> existing,
        List<NamedPartner> wanted,
        Set<Section> sections) {
    /** The answer that is still to come. */
    public static final String TODO = "TODO";

    public Answers {
        organization = organization.strip();
        existing = List.copyOf(existing);
        wanted = List.copyOf(wanted);
        sections = Set.copyOf(sections);
    }

    /** A template as it is before anyone has answered. */
    public static Answers none(Template template) {
        return new Answers(TODO, template, List.of(), List.of(), EnumSet.allOf(Section.class));
    }

    /** Whether a section is written out: it is asked for, or a partner stands in it. */
    boolean fills(Section section) {
        return sections.contains(section)
                || section == Section.BACKGROUND && !existing.isEmpty()
                || section == Section.GOALS && !wanted.isEmpty();
    }
}

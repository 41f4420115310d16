package partnershipplan.audience;

import java.util.List;
import partnershipplan.model.Plan;
import partnershipplan.model.Visibility;

/**
 * A plan as an audience sees it: what it may not see is not in it.
 *
 * @param hidden what was left out, by path
 */
public record Seen(Plan plan, Audience audience, List<Hidden> hidden) {
    /** Something left out, and why. */
    public record Hidden(String path, String why) {}

    /** The plan for the audience. */
    public static Seen of(Plan plan, Audience audience) {
        if (audience.level() == Visibility.INTERNAL) {
            return new Seen(plan, audience, List.of());
        }
        HiddenLog log = new HiddenLog();
        Plan masked = new NameMask(plan, unmasked(plan, audience, log), audience, log).plan();
        return new Seen(masked, audience, log.all());
    }

    /** The plan for an audience, before names that it may not know are taken out of texts. */
    static Plan unmasked(Plan plan, Audience audience, HiddenLog log) {
        Plan visible = new VisibilityFilter(plan, audience, log).plan();
        return new ReferenceFilter(visible, log).plan();
    }
}

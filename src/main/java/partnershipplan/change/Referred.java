package partnershipplan.change;

import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Item;
import partnershipplan.model.Plan;
import partnershipplan.model.Refers;

/** The lists whose items others refer to. */
final class Referred {
    static final List<Integer> SHAPES = List.of(
            FormatTable.EXISTING_PARTNER,
            FormatTable.TARGET_PARTNER,
            FormatTable.GROUP,
            FormatTable.PARTNERSHIP_NEED,
            FormatTable.MUST_HAVE,
            FormatTable.TASK,
            FormatTable.METRIC,
            FormatTable.AGREEMENT);

    private Referred() {}

    /** The items of such a list. */
    static List<Item> items(Plan plan, int shape) {
        return switch (shape) {
            case FormatTable.EXISTING_PARTNER ->
                plan.background() == null
                        ? List.of()
                        : List.copyOf(plan.background().existingPartners());
            case FormatTable.TARGET_PARTNER -> List.copyOf(plan.goals());
            case FormatTable.GROUP -> List.copyOf(plan.groups());
            case FormatTable.PARTNERSHIP_NEED ->
                plan.need() == null ? List.of() : List.copyOf(plan.need().needs());
            case FormatTable.MUST_HAVE ->
                plan.need() == null ? List.of() : List.copyOf(plan.need().mustHaves());
            case FormatTable.TASK -> List.copyOf(plan.timeline());
            case FormatTable.METRIC ->
                plan.evaluation() == null
                        ? List.of()
                        : List.copyOf(plan.evaluation().metrics());
            default -> List.copyOf(plan.agreements());
        };
    }

    /** The kind of item that an id of a list names. */
    static int shape(Refers list) {
        return switch (list) {
            case NOTHING -> Renames.PARTNERS;
            case NEEDS -> FormatTable.PARTNERSHIP_NEED;
            case MUST_HAVES -> FormatTable.MUST_HAVE;
            case TASKS -> FormatTable.TASK;
            case METRICS -> FormatTable.METRIC;
            case AGREEMENTS -> FormatTable.AGREEMENT;
        };
    }
}

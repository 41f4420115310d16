package partnershipplan.parse;

import partnershipplan.model.Refers;

/** What the items of the lists are called that others refer to. */
final class Lists {
    private Lists() {}

    static String item(Refers list) {
        return switch (list) {
            case NEEDS -> "need";
            case MUST_HAVES -> "must-have";
            case TASKS -> "task";
            case METRICS -> "metric";
            case AGREEMENTS -> "agreement";
            case NOTHING -> "item";
        };
    }
}

package partnershipplan.render.chapter;

/** How wide the column of a key is, as the style sheets name widths; empty for those that share the rest. */
final class Widths {
    private Widths() {}

    static String of(String key) {
        return switch (key) {
            case "no" -> "c-no";
            case "metric" -> "c-main";
            case "name", "partner", "party", "service", "source", "applies_to" -> "c-name";
            case "type", "priority", "blocking", "essential", "incorporated", "within_days" -> "c-kind";
            case "due", "start", "completed", "date", "until", "last", "signed" -> "c-date";
            case "status", "stage", "every" -> "c-status";
            case "who" -> "c-name";
            case "owner", "chairs", "held_by", "by" -> "c-people";
            case "baseline", "target", "results", "amount" -> "c-num";
            default -> "";
        };
    }

    static boolean isNumber(String key) {
        return of(key).equals("c-num");
    }
}

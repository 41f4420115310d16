package partnershipplan.render.chapter;

/** How wide the column of a key is, as the style sheets name widths; empty for those that share the rest. */
final class Widths {
    private Widths() {}

    static String of(String key) {
        return switch (key) {
            case "no" -> "c-no";
            case "name", "partner", "party", "service", "source" -> "c-name";
            case "type", "priority", "blocking", "applies_to", "essential", "incorporated" -> "c-kind";
            case "due", "start", "completed", "date", "until", "last", "signed" -> "c-date";
            case "status", "stage", "every" -> "c-status";
            case "owner", "who", "chairs", "held_by", "by" -> "c-people";
            case "baseline", "target", "results", "amount" -> "c-num";
            default -> "";
        };
    }

    static boolean isNumber(String key) {
        return of(key).equals("c-num");
    }
}

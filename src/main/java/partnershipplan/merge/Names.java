package partnershipplan.merge;

/** How items are named beside a conflict. */
final class Names {
    private static final int LONG = 40;

    private Names() {}

    /** The name on one line, cut where it is long. */
    static String brief(String name) {
        String line = name.replace('\n', ' ').replace('\r', ' ');
        return line.length() <= LONG ? line : line.substring(0, line.offsetByCodePoints(0, LONG - 1)) + "…";
    }
}

package partnershipplan.vocabulary;

/** Dates as a plan writes them, such as 2026-11-23, told from other numbers. */
public final class WrittenDate {
    /** How many characters one has. */
    public static final int LENGTH = "2026-11-23".length();

    /** How many of them are digits. */
    static final int DIGITS = "20261123".length();

    private WrittenDate() {}

    /**
     * Whether one stands at a place, and no letter, digit or hyphen touches it.
     *
     * @param narrow the text's characters as {@link Narrow} has them
     */
    public static boolean isAt(String text, byte[] narrow, int at) {
        int end = at + LENGTH;
        if (end > narrow.length || narrow[at + 4] != '-' || narrow[at + 7] != '-') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (i != 4 && i != 7 && !isDigit(narrow[at + i])) {
                return false;
            }
        }
        return (at == 0 || !isNumeric(text.charAt(at - 1))) && (end == narrow.length || !isNumeric(text.charAt(end)));
    }

    private static boolean isDigit(byte c) {
        return c <= '9' && c >= '0';
    }

    private static boolean isNumeric(char c) {
        return c == '-' || Character.isLetterOrDigit(c);
    }
}

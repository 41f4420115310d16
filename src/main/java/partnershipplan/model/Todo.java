package partnershipplan.model;

/** The answer that is still to come. */
public final class Todo {
    public static final String WORD = "TODO";

    private Todo() {}

    /** Whether a value says "not answered yet": it starts with the word {@code TODO}. */
    public static boolean is(String text) {
        String value = text.strip();
        return value.startsWith(WORD)
                && (value.length() == WORD.length() || !Character.isLetterOrDigit(value.charAt(WORD.length())));
    }
}

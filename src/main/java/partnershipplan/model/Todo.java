package partnershipplan.model;

/** The answer that is still to come. */
public final class Todo {
    public static final String WORD = "TODO";

    private Todo() {}

    /** Whether a value says "not answered yet": it starts with the word {@code TODO}. */
    public static boolean is(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start + WORD.length();
        return text.startsWith(WORD, start) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** What the author noted beside the word; empty where nothing. */
    public static String about(String text) {
        String rest = text.strip().substring(WORD.length());
        int start = 0;
        while (start < rest.length()
                && (Character.isWhitespace(rest.charAt(start)) || ";:,.–—-".indexOf(rest.charAt(start)) >= 0)) {
            start++;
        }
        return rest.substring(start);
    }
}

package partnershipplan.lint.rules.worksheet;

/** How long a text is, as a person counts. */
final class WordCount {
    private WordCount() {}

    /** The words between blanks, so that "24-hour" is one; a dash or a bullet by itself is none. */
    static int of(String text) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                count++;
            }
        }
        return count;
    }
}

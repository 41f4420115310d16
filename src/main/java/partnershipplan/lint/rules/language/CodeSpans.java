package partnershipplan.lint.rules.language;

/** Text between backticks: code spans, and code blocks between fences. */
final class CodeSpans {
    private CodeSpans() {}

    static boolean cover(String text, int place) {
        int at = nextRun(text, 0);
        while (at < place) {
            int length = runLength(text, at);
            int close = closing(text, at + length, length);
            if (close > place) {
                return true;
            }
            at = nextRun(text, close < 0 ? at + length : close + length);
        }
        return false;
    }

    /** Where the next run of as many backticks begins, or -1. */
    private static int closing(String text, int from, int length) {
        int at = nextRun(text, from);
        while (at < text.length()) {
            if (runLength(text, at) == length) {
                return at;
            }
            at = nextRun(text, at + runLength(text, at));
        }
        return -1;
    }

    /** Where the next backtick or fence of tildes stands, or the text's end. */
    private static int nextRun(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '`' && !text.startsWith("~~~", at)) {
            at++;
        }
        return at;
    }

    private static int runLength(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }
}

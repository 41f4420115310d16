package partnershipplan.vocabulary;

/**
 * A spelling of a placeholder.
 *
 * @param head what it begins with
 * @param tail what it ends with, some words after its head on the same line; empty where the head is all
 */
record Wording(String head, String tail, Term term) {
    private static final char GAP = '…';

    static Wording of(String spelling, Term term) {
        int gap = spelling.indexOf(GAP);
        return gap < 0
                ? new Wording(spelling, "", term)
                : new Wording(spelling.substring(0, gap).strip(), spelling.substring(gap + 1), term);
    }

    /** Where it ends in a text that it begins in at {@code start}, or -1 where it does not stand there. */
    int end(String text, int start) {
        if (!text.regionMatches(true, start, head, 0, head.length()) || isExact() && !text.startsWith(head, start)) {
            return -1;
        }
        int end = tail.isEmpty() ? endOfRun(text, start + head.length()) : start + head.length();
        if (cutsWord(text, end)) {
            return -1;
        }
        end = tail.isEmpty() ? end : endOfTail(text, end);
        return end < 0 || isLink(text, end) || !isAloneIfItMust(text, start, end) ? -1 : end;
    }

    private boolean isExact() {
        return !term.fact("case").isEmpty();
    }

    /** XXXX is XXX, and a longer line to fill in is a line to fill in. */
    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length()
                && Character.toLowerCase(text.charAt(end)) == Character.toLowerCase(text.charAt(end - 1))) {
            end++;
        }
        return end;
    }

    private static boolean cutsWord(String text, int end) {
        return end < text.length()
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(text.charAt(end));
    }

    private int endOfTail(String text, int from) {
        int at = text.indexOf(tail, from);
        if (at < 0
                || text.substring(from, at).isBlank()
                || text.substring(from, at).indexOf('\n') >= 0) {
            return -1;
        }
        return at + tail.length();
    }

    /** A Markdown link has its address after the brackets. */
    private static boolean isLink(String text, int end) {
        return end < text.length() && text.charAt(end - 1) == ']' && "([".indexOf(text.charAt(end)) >= 0;
    }

    private boolean isAloneIfItMust(String text, int start, int end) {
        if (term.fact("alone").isEmpty()) {
            return true;
        }
        String after = text.substring(end).strip();
        return text.substring(0, start).isBlank() && (after.isEmpty() || after.equals("."));
    }
}

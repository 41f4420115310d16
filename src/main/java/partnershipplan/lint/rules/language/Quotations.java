package partnershipplan.lint.rules.language;

/** Somebody else's words, with their source: a Markdown block quote, or words in quotation marks. */
final class Quotations {
    private static final String DASHES = "—–";

    private Quotations() {}

    static boolean cover(String text, int start, int end) {
        return isInBlock(text, start) || isInMarks(text, start, end);
    }

    /** Whether the place is in a block quote whose last line, or the line below it, begins with a dash or has a source. */
    private static boolean isInBlock(String text, int place) {
        int line = text.lastIndexOf('\n', place) + 1;
        if (!isQuoted(text, line)) {
            return false;
        }
        String last = "";
        while (line < text.length()) {
            int next = text.indexOf('\n', line);
            next = next < 0 ? text.length() : next;
            String content = content(text.substring(line, next));
            if (!isQuoted(text, line)) {
                return namesSource(last) || startsWithDash(content);
            }
            last = content.isEmpty() ? last : content;
            line = next + 1;
        }
        return namesSource(last);
    }

    private static boolean isQuoted(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '>';
    }

    /** A line without the marks of its quote. */
    private static String content(String line) {
        int at = 0;
        while (at < line.length() && " >\t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return line.substring(at).strip();
    }

    /** Whether the last line of a block quote says whose it is: after a dash, or in brackets at its end. */
    private static boolean namesSource(String line) {
        return startsWithDash(line) || line.endsWith(")") && isSource(line, line.lastIndexOf('('));
    }

    private static boolean startsWithDash(String line) {
        return isSource(line, 0) && line.charAt(0) != '(';
    }

    private static boolean isInMarks(String text, int start, int end) {
        int paragraph = text.lastIndexOf("\n\n", start);
        int open = -1;
        for (int i = Math.max(0, paragraph); i < start; i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '"' || c == '“')) {
                open = i;
            } else if (open >= 0 && c == closing(text.charAt(open))) {
                open = -1;
            }
        }
        int close = open < 0 ? -1 : text.indexOf(closing(text.charAt(open)), end);
        return close >= 0 && text.substring(end, close).indexOf("\n\n") < 0 && isFollowedBySource(text, close + 1);
    }

    private static char closing(char opening) {
        return opening == '“' ? '”' : '"';
    }

    private static boolean isFollowedBySource(String text, int from) {
        int at = from;
        while (at < text.length() && " .,;:!?*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            return at + 1 < text.length() && text.charAt(at + 1) != '-' && isSource(text, at + 1);
        }
        return (at > from || !text.startsWith("-", at)) && isSource(text, at);
    }

    /** Whether a dash or a bracket stands at a place, and words after it. */
    private static boolean isSource(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c != '(' && c != '-' && DASHES.indexOf(c) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && " -*_[\"“".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }
}

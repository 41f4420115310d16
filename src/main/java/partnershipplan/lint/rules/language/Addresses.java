package partnershipplan.lint.rules.language;

/** Web and e-mail addresses. */
final class Addresses {
    private Addresses() {}

    static boolean cover(String text, int start, int end) {
        int from = start;
        while (from > 0 && belongs(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && belongs(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        return run.contains("@") || run.contains("://") || run.startsWith("www.");
    }

    private static boolean belongs(char c) {
        return !Character.isWhitespace(c) && "()[]<>\"".indexOf(c) < 0;
    }
}

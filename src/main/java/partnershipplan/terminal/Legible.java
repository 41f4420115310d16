package partnershipplan.terminal;

/** Text of a plan as one line that a terminal can be trusted with. */
public final class Legible {
    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {}

    /** Tabs as a space; characters that break lines, move others about, or cannot be seen, as a mark each. */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            clean.appendCodePoint(c == '\t' ? ' ' : isLegible(c) ? c : REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isLegible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }
}

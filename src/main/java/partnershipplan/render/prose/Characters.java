package partnershipplan.render.prose;

/** Which characters may appear in any output: those of XML 1.0, without controls and invisible marks. */
final class Characters {
    private Characters() {}

    /** Drops what no output can hold; line ends become line feeds. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\u2028' || c == '\u2029') {
                kept.append(' ');
            } else if (isShown(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /** Cleans, and makes one space of each run of spaces, tabs and line ends. */
    static String line(String text) {
        String clean = clean(text);
        StringBuilder line = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n';
            if (!space) {
                line.append(c);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** Without the space, of any width, at one end or both. */
    static String trim(String text, boolean left, boolean right) {
        int start = 0;
        int end = text.length();
        while (left && start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (right && end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whitespace as CommonMark means it when it looks for the ends of emphasis. */
    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation as CommonMark means it: the Unicode categories P and S. */
    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Neither a space nor punctuation. */
    static boolean isWord(int c) {
        return !isSpace(c) && !isPunctuation(c);
    }

    private static boolean isShown(int c) {
        if (c == '\t' || c == '\n') {
            return true;
        }
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !noncharacter && !loneSurrogate && c != '\uFEFF';
    }
}

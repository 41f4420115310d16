package partnershipplan.audience;

import partnershipplan.vocabulary.Narrow;

/** Tells at a glance that a text is read as it stands: it has no letters with marks and no signs of Markdown. */
final class AsItStands {
    /** Most of ASCII; what else is read as it stands takes a closer look. */
    private static final boolean[] PLAIN = new boolean[1 << 8];

    static {
        for (char c = 0; c < 0x7F; c++) {
            PLAIN[c] = "&*~`<[]\\%-".indexOf(c) < 0 && c != Narrow.OTHER;
        }
    }

    private AsItStands() {}

    static boolean isRead(String text) {
        byte[] narrow = Narrow.of(text);
        for (int i = 0; i < narrow.length; i++) {
            if (!PLAIN[narrow[i] & 0xFF] && !isRead(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRead(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '-' -> !text.startsWith("\n", at + 1);
            case Narrow.OTHER -> true;
            default -> c >= '\u2010' && c <= '\u2027' && c != '\u2018' && c != '\u2019';
        };
    }
}

package partnershipplan.terminal;

/** How many cells of a terminal's line text takes. */
public final class Cells {
    private Cells() {}

    /** The cells of a text; what colours it takes none. */
    public static int of(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == Ink.ESCAPE && text.indexOf(Ink.END, i) > 0) {
                i = text.indexOf(Ink.END, i) + 1;
                continue;
            }
            i += Character.charCount(c);
            cells += of(c);
        }
        return cells;
    }

    /** Marks that sit on other letters take no cell; East Asian letters and pictures take two. */
    public static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1FAFF
                        || c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}

package partnershipplan.model;

import java.text.Normalizer;
import java.util.Locale;

/** From a line of text to an id: {@code Children's Hospital} to {@code childrens-hospital}. */
public final class Slug {
    private Slug() {}

    /** The id; empty where the text has neither letters nor digits. */
    public static String of(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isDropped(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = slug.length() > 0;
                continue;
            }
            if (gap) {
                slug.append('-');
                gap = false;
            }
            slug.appendCodePoint(c);
        }
        return slug.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether an id is spelled as ids are: lower-case words joined by single hyphens. */
    public static boolean isId(String text) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word = true;
            } else if (c == '-' && word) {
                word = false;
            } else {
                return false;
            }
        }
        return word;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

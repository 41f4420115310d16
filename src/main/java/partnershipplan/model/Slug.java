package partnershipplan.model;

import java.text.Normalizer;
import java.util.Locale;

/** From a line of text to an id: {@code Children's Hospital} to {@code childrens-hospital}. */
public final class Slug {
    /** The letters from À to ÿ without their marks. */
    private static final String UNMARKED = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

    private Slug() {}

    /** The id; empty where the text has neither letters nor digits. */
    public static String of(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E) {
                return ofAny(text);
            }
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.append(upper ? (char) (c + 'a' - 'A') : c);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return slug.toString();
    }

    private static String ofAny(String text) {
        String plain = unmarked(text);
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

    /** The text with its letters and their marks apart. The common ones by a table: Normalizer takes 10 ms to start. */
    private static String unmarked(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00C0' && c <= '\u00FF') {
                plain.append(UNMARKED.charAt(c - '\u00C0'));
            } else if (c <= 0x7E || c >= '\u2010' && c <= '\u2027') {
                plain.append(c); // ASCII, dashes and quotation marks
            } else {
                return Normalizer.normalize(text, Normalizer.Form.NFKD);
            }
        }
        return plain.toString();
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

package partnershipplan.change;

import java.util.Locale;

/** How words that stand alone elsewhere are written within a sentence. */
final class Wording {
    private static final int LONG = 60;

    private Wording() {}

    /** With a small letter first, but for names and abbreviations: {@code Due} is {@code due}, {@code FVPSA} stays. */
    static String small(String label) {
        if (label.length() < 2 || !Character.isLowerCase(label.charAt(1)) || isName(label)) {
            return label;
        }
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** With a capital letter first. */
    static String large(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Its beginning, where it is long. */
    static String cut(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONG);
        return text.substring(0, end < LONG / 2 ? LONG : end) + " …";
    }

    private static boolean isName(String label) {
        int space = label.indexOf(' ');
        return space > 0
                && space + 2 < label.length()
                && Character.isUpperCase(label.charAt(space + 1))
                && Character.isLowerCase(label.charAt(space + 2));
    }

    /** The abbreviation that a label ends with in brackets, where it does: {@code MOU}; else the label. */
    static String brief(String label) {
        int open = label.lastIndexOf(" (");
        if (open < 0 || !label.endsWith(")")) {
            return label;
        }
        String inner = label.substring(open + 2, label.length() - 1);
        return inner.equals(inner.toUpperCase(Locale.ROOT)) ? inner : label;
    }
}

package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;

/** Reads a number that is typed with a currency sign, a percent sign or separators. */
final class Amounts {
    private Amounts() {}

    /** The number, where its signs and separators can mean nothing else; null where they can. */
    static @Nullable String mend(Type.Plain type, String text) {
        boolean money = type == Type.Plain.MONEY || type == Type.Plain.SIGNED_MONEY;
        String bare = text;
        if (money && bare.startsWith("$")) {
            bare = bare.substring(1).strip();
        } else if (type == Type.Plain.PERCENT && bare.endsWith("%")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        String digits = withoutCommas(bare);
        return digits != null && Scalars.read(type, digits) != null ? digits : null;
    }

    /** {@code 1,250,000.50} without its commas; null where they are not before every third digit. */
    private static @Nullable String withoutCommas(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String[] groups = whole.split(",", -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3 || groups[0].isEmpty() || groups[0].length() > 3) {
                return null;
            }
        }
        return String.join("", groups) + (point < 0 ? "" : text.substring(point));
    }

    /** The digits of a text, as a guess at what was meant; empty where there are none, or too much beside them. */
    static String guess(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '.' || c == '-' && digits.length() == 0) {
                digits.append(c);
            } else if (c == ',' ? !isThousands(text, i) : c != '$' && c != ' ' && c != '%' && c != '_') {
                return "";
            }
        }
        return digits.toString();
    }

    /** Whether a comma stands before three digits and no more: {@code 45,50} is no {@code 4550}. */
    private static boolean isThousands(String text, int comma) {
        int end = comma + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == comma + 4;
    }
}

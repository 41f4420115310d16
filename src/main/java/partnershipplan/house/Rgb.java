package partnershipplan.house;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A colour of sRGB, each part from 0 to 255. */
public record Rgb(int red, int green, int blue) {
    static final Rgb WHITE = new Rgb(255, 255, 255);
    static final Rgb BLACK = new Rgb(0, 0, 0);

    /** The colour that {@code #1a2b3c}, {@code #abc} or {@code 1a2b3c} is; null where the text is none of these. */
    public static @Nullable Rgb of(String text) {
        boolean hash = text.startsWith("#");
        String digits = hash ? text.substring(1) : text;
        if (hash && digits.length() == 3) {
            char[] each = digits.toCharArray();
            digits = new String(new char[] {each[0], each[0], each[1], each[1], each[2], each[2]});
        }
        return isHex(digits) ? of(Integer.parseInt(digits, 16)) : null;
    }

    private static boolean isHex(String digits) {
        boolean hex = digits.length() == 6;
        for (int i = 0; hex && i < 6; i++) {
            hex = "0123456789abcdef".indexOf(Character.toLowerCase(digits.charAt(i))) >= 0;
        }
        return hex;
    }

    static Rgb of(int rgb) {
        return new Rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** The six digits, without {@code #}. */
    public String digits() {
        return Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue)
                .substring(1)
                .toLowerCase(Locale.ROOT);
    }

    /** As CSS writes it. */
    public String css() {
        return "#" + digits();
    }

    /** The colour on the way to another one: at 0 this one, at 1 the other. */
    Rgb towards(Rgb other, double share) {
        return new Rgb(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}

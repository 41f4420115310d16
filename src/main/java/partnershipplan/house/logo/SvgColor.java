package partnershipplan.house.logo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Colours as drawing programs write them. */
final class SvgColor {
    private SvgColor() {}

    /** As {@code #rrggbb}; null where it is none of the usual spellings. */
    static @Nullable String of(String text) {
        String color = text.toLowerCase(Locale.ROOT);
        if (color.startsWith("#")) {
            return hex(color.substring(1));
        }
        if (color.startsWith("rgb(") && color.endsWith(")")) {
            return rgb(color.substring(4, color.length() - 1).split(",", -1));
        }
        return switch (color) {
            case "black", "currentcolor", "windowtext" -> "#000000";
            case "white" -> "#ffffff";
            case "silver" -> "#c0c0c0";
            case "gray", "grey" -> "#808080";
            case "maroon" -> "#800000";
            case "red" -> "#ff0000";
            case "purple" -> "#800080";
            case "green" -> "#008000";
            case "lime" -> "#00ff00";
            case "olive" -> "#808000";
            case "yellow" -> "#ffff00";
            case "orange" -> "#ffa500";
            case "navy" -> "#000080";
            case "blue" -> "#0000ff";
            case "teal" -> "#008080";
            case "aqua", "cyan" -> "#00ffff";
            default -> null;
        };
    }

    private static @Nullable String hex(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if ("0123456789abcdef".indexOf(digits.charAt(i)) < 0) {
                return null;
            }
        }
        if (digits.length() == 3) {
            char r = digits.charAt(0);
            char g = digits.charAt(1);
            char b = digits.charAt(2);
            return "#" + r + r + g + g + b + b;
        }
        return digits.length() == 6 ? "#" + digits : null;
    }

    private static @Nullable String rgb(String[] parts) {
        int color = 1;
        for (String part : parts) {
            int value;
            try {
                String bare = part.strip();
                boolean percent = bare.endsWith("%");
                double number = Double.parseDouble(percent ? bare.substring(0, bare.length() - 1) : bare);
                value = (int) Math.round(percent ? number * 2.55 : number);
            } catch (NumberFormatException e) {
                return null;
            }
            color = color << 8 | Math.max(0, Math.min(255, value));
        }
        return parts.length == 3 ? "#" + Integer.toHexString(color).substring(1) : null;
    }
}

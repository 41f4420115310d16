package partnershipplan.render.words;

import java.nio.charset.StandardCharsets;

/** The targets of links that the plan's own keys give: web, mail and telephone. */
public final class Address {
    private static final String SAFE = "-._~:/?#@!$&'()*+,;=%";

    private Address() {}

    /** The link's target, in which nothing but an address of that scheme can stand. */
    public static String href(String scheme, String text) {
        String plain = text.strip();
        return switch (scheme) {
            case "tel" -> "tel:" + plain.replaceAll("[^0-9+*#,;]", "");
            case "mailto" -> "mailto:" + encoded(plain);
            default -> encoded(plain);
        };
    }

    /** Whether a text is a web address that may be linked to. */
    public static boolean isWeb(String text) {
        String plain = text.strip();
        return (plain.regionMatches(true, 0, "https://", 0, 8) || plain.regionMatches(true, 0, "http://", 0, 7))
                && plain.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"' || c == '\\');
    }

    /** Whether a text is a mail address. */
    public static boolean isMail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.strip().chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"' || c == '?');
    }

    private static String encoded(String text) {
        StringBuilder url = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
                url.append(c);
            } else {
                url.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return url.toString();
    }
}

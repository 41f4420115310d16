package partnershipplan.render.prose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a link may lead: to the web, to a mailbox or to a telephone, and nowhere else. */
final class Target {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:", "tel:");
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String HEX = "0123456789ABCDEF";
    private static final int LONGEST_SHOWN = 100;

    private Target() {}

    /** The address in ASCII, if a link may lead there. */
    static Optional<String> safe(String url) {
        String address = encode(Characters.line(url).strip());
        String lower = address.toLowerCase(Locale.ROOT);
        boolean allowed =
                SCHEMES.stream().anyMatch(scheme -> lower.startsWith(scheme) && lower.length() > scheme.length());
        return allowed ? Optional.of(address) : Optional.empty();
    }

    /** The address, if it is one of the web. */
    static Optional<String> web(String url) {
        return safe(url).filter(address -> address.regionMatches(true, 0, "http", 0, 4));
    }

    /** An address that no link may lead to, as text, shortened. */
    static String shown(String url) {
        String line = Characters.line(url).strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static String encode(String url) {
        StringBuilder encoded = new StringBuilder(url.length());
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (kept) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }
}

package partnershipplan.report;

import java.nio.charset.StandardCharsets;

/** A file's name as a URI: relative where the name is, else {@code file://}. */
final class FileUri {
    private static final String HEX = "0123456789ABCDEF";

    private FileUri() {}

    static String of(String name) {
        if (name.startsWith("/")) {
            return "file://" + encoded(name);
        }
        boolean hasDrive = name.length() > 2 && name.charAt(1) == ':' && name.charAt(2) == '/';
        return hasDrive ? "file:///" + name.charAt(0) + ":" + encoded(name.substring(2)) : encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder uri = new StringBuilder(name.length() + 16);
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-._~".indexOf(c) >= 0;
    }
}

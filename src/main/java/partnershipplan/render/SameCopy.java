package partnershipplan.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Tells whether two copies are the same, however another computer has packed them. */
public final class SameCopy {
    /** How long the last record of a package is. */
    private static final int END = 22;

    private SameCopy() {}

    /** Whether a copy that was published says what one does that was just made. */
    public static boolean is(Form form, byte[] published, byte[] made) {
        return Arrays.equals(published, made)
                || switch (form) {
                    case MD, HTML -> withoutReturns(published).equals(withoutReturns(made));
                    case PDF -> isSamePdf(published, made);
                    case DOCX -> isSameZip(published, made);
                };
    }

    /** A checkout may have made {@code \r\n} of each line's end. */
    private static String withoutReturns(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Whether both end whole, and have the id that is made of the page's text and its time. */
    private static boolean isSamePdf(byte[] one, byte[] other) {
        String id = id(one);
        return id != null && id.equals(id(other));
    }

    private static @Nullable String id(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher trailer = Pattern.compile("/ID\\s*\\[\\s*(<[0-9A-Fa-f]+>)").matcher(text);
        String found = null;
        while (trailer.find()) {
            found = trailer.group(1);
        }
        return text.strip().endsWith("%%EOF") ? found : null;
    }

    private static boolean isSameZip(byte[] one, byte[] other) {
        if (!isWhole(one)) {
            return false;
        }
        try {
            Map<String, byte[]> parts = parts(one);
            Map<String, byte[]> others = parts(other);
            return parts.keySet().equals(others.keySet())
                    && parts.entrySet().stream().allMatch(p -> Arrays.equals(p.getValue(), others.get(p.getKey())));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the package ends as one does. */
    private static boolean isWhole(byte[] zip) {
        int end = zip.length - END;
        return end > 0 && zip[end] == 'P' && zip[end + 1] == 'K' && zip[end + 2] == 5 && zip[end + 3] == 6;
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}

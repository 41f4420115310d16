package partnershipplan.render.overlay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.view.ViewVersion;

/**
 * From which shipped version each file of a folder was made. It is kept in a file of its own, so that an ejected file
 * is the shipped one to the byte.
 *
 * @param view the version of the view that the files were made for
 * @param marks a short hash of each shipped file, by its path
 */
public record Origins(int view, Map<String, String> marks) {
    /** The file's name in the folder. */
    public static final String FILE = "ejected.txt";

    private static final String HEAD = """
            # From which shipped version each file here was made. `plan templates check` reads it, to tell
            # when a shipped one has changed since. Keep it beside the files.
            """;
    private static final int LENGTH = 16;

    /** Of a folder that has none yet. */
    public static final Origins NONE = new Origins(ViewVersion.CURRENT, Map.of());

    /** Reads the file's text; what it does not know, it leaves. */
    public static Origins read(String text) {
        Map<String, String> marks = new TreeMap<>();
        int view = ViewVersion.CURRENT;
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split(" +", -1);
            if (words.length == 2 && words[0].equals("view") && words[1].matches("[0-9]{1,6}")) {
                view = Integer.parseInt(words[1]);
            } else if (words.length == 2 && !words[0].startsWith("#")) {
                marks.put(words[1], words[0]);
            }
        }
        return new Origins(view, marks);
    }

    /** Whether a text is such a file. */
    public static boolean is(String text) {
        return text.startsWith(HEAD.substring(0, HEAD.indexOf('`')));
    }

    /** With the present version of some files. */
    public Origins with(Iterable<ShippedFile> files) {
        Map<String, String> all = new TreeMap<>(marks);
        for (ShippedFile file : files) {
            all.put(file.path, mark(file.bytes()));
        }
        return new Origins(ViewVersion.CURRENT, all);
    }

    /** The file's text. */
    public String text() {
        StringBuilder text =
                new StringBuilder(HEAD).append("view ").append(view).append('\n');
        marks.forEach((path, mark) -> text.append(mark).append(' ').append(path).append('\n'));
        return text.toString();
    }

    @Nullable
    String of(ShippedFile file) {
        return marks.get(file.path);
    }

    /** A hash of a file, whichever line breaks git has given it. */
    static String mark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

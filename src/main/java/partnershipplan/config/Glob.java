package partnershipplan.config;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Names files by a pattern: {@code *} any part of a name, {@code ?} one character, {@code **} any folders, and
 * {@code {a,b}} one of several.
 *
 * <p>It goes through the pattern once and keeps every place of the path that may be reached: no pattern is slow.
 */
public record Glob(String pattern) {
    /** Whether a path fits, in which folders are told apart by {@code /}; capitals matter on every system. */
    public boolean matches(String path) {
        int[] letters = composed(path).codePoints().toArray();
        boolean[] start = new boolean[letters.length + 1];
        start[0] = true;
        return reach(composed(pattern), letters, start)[letters.length];
    }

    /** Some systems write an accent as a letter of its own. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The places that can be reached by the pattern from those before it. */
    private static boolean[] reach(String pattern, int[] path, boolean[] before) {
        boolean[] at = before;
        for (int i = 0; i < pattern.length(); ) {
            int c = pattern.codePointAt(i);
            boolean folderStart = i == 0 || pattern.charAt(i - 1) == '/';
            if (c == '{') {
                int close = pattern.indexOf('}', i);
                at = either(pattern.substring(i + 1, close), path, at);
                i = close + 1;
            } else if (folderStart && pattern.startsWith("**/", i)) {
                at = folders(path, at);
                i += 3;
            } else if (c == '*') {
                boolean deep = pattern.startsWith("**", i);
                at = any(path, at, deep);
                i += deep ? 2 : 1;
            } else {
                at = one(path, at, c);
                i += Character.charCount(c);
            }
        }
        return at;
    }

    /** One character more: a given one, or for {@code ?} any but the end of a folder's name. */
    private static boolean[] one(int[] path, boolean[] from, int c) {
        boolean[] to = new boolean[from.length];
        for (int i = 0; i < path.length; i++) {
            to[i + 1] = from[i] && (c == '?' ? path[i] != '/' : path[i] == c);
        }
        return to;
    }

    /** Any characters more, past the ends of folders' names where {@code deep}. */
    private static boolean[] any(int[] path, boolean[] from, boolean deep) {
        boolean[] to = from.clone();
        for (int i = 0; i < path.length; i++) {
            to[i + 1] |= to[i] && (deep || path[i] != '/');
        }
        return to;
    }

    /** Any whole folders more, or none. */
    private static boolean[] folders(int[] path, boolean[] from) {
        boolean[] to = from.clone();
        boolean reached = false;
        for (int i = 0; i < path.length; i++) {
            reached |= from[i];
            to[i + 1] |= reached && path[i] == '/';
        }
        return to;
    }

    private static boolean[] either(String alternatives, int[] path, boolean[] from) {
        boolean[] to = new boolean[from.length];
        for (String alternative : alternatives.split(",", -1)) {
            boolean[] reached = reach(alternative, path, from);
            for (int i = 0; i < to.length; i++) {
                to[i] |= reached[i];
            }
        }
        return to;
    }

    /** What to write instead of a pattern that is none, or that fits no file; null where it is good. */
    static @Nullable String mend(String pattern) {
        if (pattern.indexOf('\\') >= 0) {
            return "write `/` between folders, on every system";
        }
        if (pattern.startsWith("/") || pattern.startsWith("./") || hasParent(pattern)) {
            return "name files from the folder of this configuration on, such as `drafts/**`";
        }
        if (pattern.endsWith("/")) {
            return "for all files of a folder write `" + pattern + "**`";
        }
        if (pattern.indexOf('[') >= 0 || pattern.startsWith("!")) {
            return "write one pattern for each kind of file, with `*`, `**`, `?` and `{a,b}` only";
        }
        return isPaired(pattern) ? null : "write `{a,b}` with both braces, and none within";
    }

    private static boolean hasParent(String pattern) {
        return ("/" + pattern + "/").contains("/../");
    }

    /** Whether each opening brace is closed before the next one opens. */
    private static boolean isPaired(String pattern) {
        boolean open = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == (open ? '{' : '}')) {
                return false;
            }
            open = c == '{' || open && c != '}';
        }
        return !open;
    }
}

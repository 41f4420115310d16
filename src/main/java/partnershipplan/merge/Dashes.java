package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;

/** The dash before the first key of a list's item, which belongs to the item and not to that key. */
final class Dashes {
    private Dashes() {}

    /** The lines with a dash before the first that is no comment. */
    static List<String> put(List<String> lines, int column) {
        return set(lines, column, '-');
    }

    private static List<String> set(List<String> lines, int column, char c) {
        List<String> all = new ArrayList<>(lines);
        int first = first(lines);
        if (first >= 0 && column < all.get(first).length()) {
            String line = all.get(first);
            all.set(first, line.substring(0, column) + c + line.substring(column + 1));
        }
        return all;
    }

    /** The first line that is neither blank nor a comment; -1 where there is none. */
    static int first(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!isAside(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line is blank, or a comment alone. */
    static boolean isAside(String line) {
        String text = line.strip();
        return text.isEmpty() || text.charAt(0) == '#';
    }
}

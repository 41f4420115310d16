package partnershipplan.audience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import partnershipplan.vocabulary.Narrow;

/** Tells in one pass over a text, and without a copy of it, which of some names it may have. */
final class NameSieve {
    private static final int STARTS = 1 << 7;
    private static final int[] NONE = {};

    /** The letters and digits of Latin-1. */
    private static final boolean[] PARTS = new boolean[1 << 8];

    static {
        for (char c = 0; c < PARTS.length; c++) {
            PARTS[c] = Character.isLetterOrDigit(c);
        }
    }

    private final List<String> needles = new ArrayList<>();
    private final int[][] byStart = new int[STARTS][];
    private final BitSet anywhere = new BitSet();

    NameSieve() {
        Arrays.fill(byStart, NONE);
    }

    /** Adds a name by its {@linkplain NamePattern#needle needle}. */
    void add(String needle) {
        int name = needles.size();
        needles.add(needle);
        if (needle.isEmpty()) {
            anywhere.set(name);
        } else {
            int start = needle.charAt(0);
            byStart[start] = Arrays.copyOf(byStart[start], byStart[start].length + 1);
            byStart[start][byStart[start].length - 1] = name;
        }
    }

    /** The names whose needle starts a word of a text, by the order in which they were added. */
    BitSet in(String text) {
        BitSet found = (BitSet) anywhere.clone();
        byte[] narrow = Narrow.of(text);
        boolean within = false;
        for (int i = 0; i < narrow.length; i++) {
            byte c = narrow[i];
            boolean part = PARTS[c & 0xFF] || c == Narrow.OTHER && Character.isLetterOrDigit(text.charAt(i));
            if (part && !within) {
                int[] started = byStart[small(text.charAt(i)) & STARTS - 1];
                for (int name : started) {
                    if (starts(text, i, needles.get(name))) {
                        found.set(name);
                    }
                }
            }
            within = part;
        }
        return found;
    }

    /** Whether a needle starts at a place; between its characters there may be signs, and a space as in addresses. */
    private static boolean starts(String text, int start, String needle) {
        int at = start;
        for (int i = 0; i < needle.length(); i++) {
            while (i > 0 && at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at += text.startsWith("%20", at) ? 3 : 1;
            }
            if (at == text.length() || small(text.charAt(at)) != needle.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** As a pattern that takes any case sees a letter: to it, the Turkish small i without a dot is an i as well. */
    private static char small(char c) {
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(Character.toUpperCase(c));
    }
}

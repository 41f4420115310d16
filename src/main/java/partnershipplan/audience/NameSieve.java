package partnershipplan.audience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Tells in one pass over a text, and without a copy of it, which of some names it may have. */
final class NameSieve {
    private static final int STARTS = 1 << 7;
    private static final int[] NONE = {};

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
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
            if (part && !within) {
                for (int name : byStart[small(c) & STARTS - 1]) {
                    if (starts(text, i, needles.get(name))) {
                        found.set(name);
                    }
                }
            }
            within = part;
        }
        return found;
    }

    /** Whether a needle starts at a place; between the digits of a number there may be signs. */
    private static boolean starts(String text, int start, String needle) {
        int at = start;
        for (int i = 0; i < needle.length(); i++) {
            char c = needle.charAt(i);
            while (i > 0 && c >= '0' && c <= '9' && at < text.length() && partsDigits(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || small(text.charAt(at)) != c) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean partsDigits(char c) {
        return "().+/-\u2010\u2011\u2012\u2013\u2014\u2015".indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** As a pattern that takes any case sees a letter: to it, the Turkish small i without a dot is an i as well. */
    private static char small(char c) {
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(Character.toUpperCase(c));
    }
}

package partnershipplan.vocabulary;

import java.util.BitSet;

/** Tells at a glance, and without a copy of anything, that a text has none of some words. */
final class WordSieve {
    private static final int HOLES = 1 << 14;

    private final BitSet hashes = new BitSet(HOLES);

    /** Adds a word; of one with an apostrophe, what stands before it. */
    void add(String word) {
        int hash = 0;
        for (int i = 0; i < word.length() && isPart(word.charAt(i)); i++) {
            hash = 31 * hash + small(word.charAt(i));
        }
        hashes.set(hole(hash));
    }

    /** Whether a text may have one of the words; if not, it has none for sure. */
    boolean mayHold(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPart(c)) {
                hash = 31 * hash + small(c);
            } else if (hash != 0 && hashes.get(hole(hash))) {
                return true;
            } else {
                hash = 0;
            }
        }
        return hash != 0 && hashes.get(hole(hash));
    }

    private static int hole(int hash) {
        return (hash ^ hash >>> 14) & HOLES - 1;
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static char small(char c) {
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    }
}

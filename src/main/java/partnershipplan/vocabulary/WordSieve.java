package partnershipplan.vocabulary;

/** Tells at a glance that a text has none of some words. */
final class WordSieve {
    private static final int HOLES = 1 << 17;

    /** The characters of words as they count, in small letters; 0 for what is between words. */
    private static final char[] LETTERS = new char[1 << 8];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = isPart(c) ? small(c) : 0;
        }
    }

    /** A bit for a hash: so many that words seldom share one. */
    private final long[] hashes = new long[HOLES / Long.SIZE];

    /** Adds a word; of one with an apostrophe, what stands before it. */
    void add(String word) {
        int hash = 0;
        for (int i = 0; i < word.length() && isPart(word.charAt(i)); i++) {
            hash = 31 * hash + small(word.charAt(i));
        }
        hashes[hole(hash) / Long.SIZE] |= 1L << hole(hash);
    }

    /** Whether a text may have one of the words; if not, it has none for sure. */
    boolean mayHold(String text) {
        int hash = 0;
        byte[] narrow = Narrow.of(text);
        for (int i = 0; i < narrow.length; i++) {
            char letter = LETTERS[narrow[i] & 0xFF];
            if (letter == 0 && narrow[i] == Narrow.OTHER) {
                letter = isPart(text.charAt(i)) ? small(text.charAt(i)) : 0;
            }
            if (letter != 0) {
                hash = 31 * hash + letter;
            } else if (hash != 0) {
                if (holds(hash)) {
                    return true;
                }
                hash = 0;
            }
        }
        return hash != 0 && holds(hash);
    }

    private boolean holds(int hash) {
        int hole = hole(hash);
        return (hashes[hole / Long.SIZE] >> hole & 1) != 0;
    }

    private static int hole(int hash) {
        return (hash ^ hash >>> 17) & HOLES - 1;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static char small(char c) {
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    }
}

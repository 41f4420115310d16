package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short texts, of two characters or more, that are looked for together: in one pass over a text. */
public final class Needles {
    private static final int HOLES = 1 << 10;
    private static final String[] NONE = {};

    /** The needles by the two characters that they start with. */
    private final String[][] byStart = new String[HOLES][];

    /** Where a needle starts. */
    public record Found(int at, String needle) {}

    private Needles(List<String> needles) {
        Arrays.fill(byStart, NONE);
        for (String needle : needles) {
            int hole = hole(needle.charAt(0), needle.charAt(1));
            String[] more = Arrays.copyOf(byStart[hole], byStart[hole].length + 1);
            more[more.length - 1] = needle;
            byStart[hole] = more;
        }
    }

    public static Needles of(List<String> needles) {
        return new Needles(needles);
    }

    /** Every needle in a text, be it within a word or another needle, from left to right. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>(0);
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (String needle : byStart[hole(before, c)]) {
                if (i > 0 && text.startsWith(needle, i - 1)) {
                    found.add(new Found(i - 1, needle));
                }
            }
            before = c;
        }
        return found;
    }

    private static int hole(char first, char second) {
        return 31 * first + second & HOLES - 1;
    }
}

package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Short texts, of two characters or more, that are looked for together: in one pass over a text, which looks at as few
 * of its characters as it may. Where the shortest needle has four characters, one of every three neighbouring pairs is
 * a part of any needle there.
 */
public final class Needles {
    private static final int HOLES = 1 << 12;
    private static final Part[] NONE = {};

    /** Whether two characters may be a part of a needle, as few are. */
    private final boolean[] isPart = new boolean[HOLES];

    /** The parts of needles by the two characters that they are. */
    private final Part[][] byPair = new Part[HOLES][];

    /** How far one pair that is looked at is from the next. */
    private final int step;

    /** Where a needle starts. */
    public record Found(int at, String needle) {}

    /** A pair of characters of a needle, {@code offset} characters behind its start. */
    private record Part(String needle, int offset) {}

    private Needles(List<String> needles) {
        Arrays.fill(byPair, NONE);
        int shortest = Integer.MAX_VALUE;
        for (String needle : needles) {
            shortest = Math.min(shortest, needle.length());
        }
        step = shortest - 1;
        // What is found at one pair is found from left to right: what starts the farthest before it comes first.
        for (int offset = needles.isEmpty() ? -1 : step - 1; offset >= 0; offset--) {
            for (String needle : needles) {
                add(new Part(needle, offset));
            }
        }
    }

    private void add(Part part) {
        byte[] needle = Narrow.of(part.needle);
        int hole = hole(needle[part.offset], needle[part.offset + 1]);
        isPart[hole] = true;
        byPair[hole] = Arrays.copyOf(byPair[hole], byPair[hole].length + 1);
        byPair[hole][byPair[hole].length - 1] = part;
    }

    public static Needles of(List<String> needles) {
        return new Needles(needles);
    }

    /** Every needle in a text, be it within a word or another needle, from left to right. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>(0);
        if (text.length() <= step) {
            return found;
        }
        byte[] narrow = Narrow.of(text);
        for (int i = step; i < narrow.length; i += step) {
            int hole = hole(narrow[i - 1], narrow[i]);
            if (isPart[hole]) {
                find(byPair[hole], text, i - 1, found);
            }
        }
        return found;
    }

    private static void find(Part[] parts, String text, int at, List<Found> found) {
        for (Part part : parts) {
            int start = at - part.offset;
            if (text.startsWith(part.needle, start)) {
                found.add(new Found(start, part.needle));
            }
        }
    }

    private static int hole(byte first, byte second) {
        return (first << 5) + second & HOLES - 1;
    }
}

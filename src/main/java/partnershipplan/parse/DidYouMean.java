package partnershipplan.parse;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that someone meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /** The nearest of the candidates, or null where none is near. */
    public static @Nullable String nearest(String typed, Collection<String> candidates) {
        String word = fold(typed);
        String best = null;
        int least = reach(word) + 1;
        for (String candidate : candidates) {
            int distance = distance(word, fold(candidate), least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** The candidate that was meant, or null where none or more than one is near. */
    static @Nullable String only(String typed, Collection<String> candidates) {
        String only = null;
        for (String candidate : candidates) {
            if (isSpelling(typed, candidate)) {
                return candidate;
            }
            if (isNear(typed, candidate)) {
                if (only != null) {
                    return null;
                }
                only = candidate;
            }
        }
        return only;
    }

    static boolean isNear(String typed, String candidate) {
        String word = fold(typed);
        int far = reach(word) + 1;
        return distance(word, fold(candidate), far) < far;
    }

    /** Whether a text is a word but for capitals, blanks and hyphens. */
    static boolean isSpelling(String typed, String word) {
        return fold(typed).equals(fold(word));
    }

    /** How many slips a word may have and still be known. */
    private static int reach(String word) {
        return Math.max(1, Math.min(3, word.length() / 3));
    }

    private static String fold(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        StringBuilder b = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length() && i < 80; i++) {
            char c = folded.charAt(i);
            b.append(c == '-' || c == ' ' ? '_' : c);
        }
        return b.toString();
    }

    /** How many letters must be added, dropped, replaced or swapped with their neighbour; {@code limit} or more is far. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}

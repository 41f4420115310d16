package partnershipplan.vocabulary;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text in small letters, with where each starts and ends. What is no letter, digit or apostrophe parts
 * words, so that "as-needed" is the two words "as needed".
 */
public record Words(String[] words, int[] starts, int[] ends, int count) {
    public static Words of(String text) {
        int most = text.length() / 2 + 1;
        String[] words = new String[most];
        int[] starts = new int[most];
        int[] ends = new int[most];
        int count = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words[count] = text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
                starts[count] = start;
                ends[count++] = i;
                start = -1;
            }
        }
        return new Words(Arrays.copyOf(words, count), starts, ends, count);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || Character.isSurrogate(c);
    }

    /** Whether the words of a phrase stand at a place, one after the other. */
    boolean has(int at, String[] phrase) {
        if (at + phrase.length > count) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!words[at + i].equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}

package partnershipplan.vocabulary;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text in small letters, with where each starts and ends. What is no letter, digit or apostrophe parts
 * words, so that "as-needed" is the two words "as needed"; single quotation marks around words are no part of them.
 */
public record Words(String text, String[] words, int[] starts, int[] ends, int count) {
    public static Words of(String text) {
        int most = text.length() / 2 + 1;
        String[] words = new String[most];
        int[] starts = new int[most];
        int[] ends = new int[most];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isPart(text.charAt(i))) {
                i++;
            }
            int end = i++;
            while (start < end && isApostrophe(text.charAt(start))) {
                start++;
            }
            while (start < end && closesQuote(text, end)) {
                end--;
            }
            if (start < end) {
                words[count] =
                        text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
                starts[count] = start;
                ends[count++] = end;
            }
        }
        return new Words(text, Arrays.copyOf(words, count), starts, ends, count);
    }

    /** Whether a word ends in an apostrophe that is none: after an s, it belongs to the word, as in "clients'". */
    private static boolean closesQuote(String text, int end) {
        return isApostrophe(text.charAt(end - 1)) && (end < 2 || text.charAt(end - 2) != 's');
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || isApostrophe(c) || Character.isSurrogate(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Whether a sentence, a table's cell, a paragraph or a list's item ends after a word. */
    boolean endsSentence(int word) {
        return isFollowedBy(".!?;:|", word);
    }

    /** Whether a sentence ends or pauses after a word. */
    boolean pausesAfter(int word) {
        return isFollowedBy(".!?;:|,()[]–—\"”", word);
    }

    /** A point without a space, as in example.org or U.S., ends nothing. */
    private boolean isFollowedBy(String marks, int word) {
        if (word == count - 1) {
            return true;
        }
        if (ends[word] + 1 == starts[word + 1] && text.charAt(ends[word]) == '.') {
            return false;
        }
        boolean newLine = false;
        for (int i = ends[word]; i < starts[word + 1]; i++) {
            char c = text.charAt(i);
            if (marks.indexOf(c) >= 0 || newLine && !(c == ' ' || c == '\t')) {
                return true;
            }
            newLine |= c == '\n';
        }
        return false;
    }
}

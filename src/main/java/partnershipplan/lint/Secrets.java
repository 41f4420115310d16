package partnershipplan.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that are looked for in others, in any case; however many they are, a text is read once. */
final class Secrets {
    /** Shorter texts may be part of other words and numbers, so they count as whole words only. */
    static final int LONG = 6;

    /** By their first characters: as many as make a long text, or all. */
    private final Map<String, List<String>> byStart = new HashMap<>();

    private final BitSet lengths = new BitSet(LONG + 1);

    void add(String secret) {
        String folded = fold(secret);
        if (!folded.isEmpty()) {
            String start = folded.substring(0, Math.min(LONG, folded.length()));
            List<String> same = byStart.computeIfAbsent(start, s -> new ArrayList<>(1));
            if (!same.contains(folded)) {
                same.add(folded);
                lengths.set(start.length());
            }
        }
    }

    /** Marks every place of a text where one of these stands. */
    void hide(String text, BitSet hidden) {
        String folded = fold(text);
        for (int length = lengths.nextSetBit(0); length >= 0; length = lengths.nextSetBit(length + 1)) {
            for (int at = 0; at + length <= folded.length(); at++) {
                List<String> same = byStart.get(folded.substring(at, at + length));
                if (same != null) {
                    hide(same, folded, at, hidden);
                }
            }
        }
    }

    private static void hide(List<String> same, String text, int at, BitSet hidden) {
        for (String secret : same) {
            int end = at + secret.length();
            if (text.startsWith(secret, at) && (secret.length() >= LONG || isWord(text, at, end))) {
                hidden.set(at, end);
            }
        }
    }

    static boolean isWord(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /** A text without its case, character for character. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
        }
        return new String(folded);
    }
}

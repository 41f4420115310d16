package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A spelling as a list of terms writes it.
 *
 * <p>Beside plain words it may have {@code [list]}, one word of a list; {@code #}, a number; {@code ...}, up to three
 * words of any kind; and {@code .}, where the sentence ends or pauses. It is about its plain words alone.
 *
 * @param first the first plain word's place among the parts
 * @param last the last one's
 * @param anchor the longest one's: a phrase is looked for where this word stands
 */
record Phrase(List<Part> parts, int first, int last, int anchor) {
    private static final int GAP = 3;

    private enum Kind {
        WORD,
        LISTED,
        NUMBER,
        GAP,
        PAUSE
    }

    private record Part(Kind kind, Set<String> words) {}

    static Phrase of(String spelling, Map<String, Set<String>> lists) {
        List<Part> parts = new ArrayList<>(4);
        int first = -1;
        int last = -1;
        int anchor = -1;
        int longest = 0;
        for (String token : spelling.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('/', ' ')
                .split(" ")) {
            if (token.startsWith("[")) {
                parts.add(new Part(Kind.LISTED, list(token, lists)));
            } else if (token.equals("#")) {
                parts.add(new Part(Kind.NUMBER, Set.of()));
            } else if (token.equals("...")) {
                parts.add(new Part(Kind.GAP, Set.of()));
            } else if (token.equals(".")) {
                parts.add(new Part(Kind.PAUSE, Set.of()));
            } else {
                last = parts.size();
                first = first < 0 ? last : first;
                if (token.length() > longest) {
                    longest = token.length();
                    anchor = last;
                }
                parts.add(new Part(Kind.WORD, Set.of(token)));
            }
        }
        if (anchor < 0 || hasGap(parts.subList(first, last))) {
            throw new IllegalArgumentException("a phrase needs plain words without a gap between: " + spelling);
        }
        return new Phrase(parts, first, last, anchor);
    }

    private static Set<String> list(String name, Map<String, Set<String>> lists) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return words;
    }

    private static boolean hasGap(List<Part> parts) {
        for (Part part : parts) {
            if (part.kind == Kind.GAP || part.kind == Kind.PAUSE) {
                return true;
            }
        }
        return false;
    }

    /** The word by which it is looked for. */
    String anchorWord() {
        return parts.get(anchor).words.iterator().next();
    }

    /** How much it asks for: of two phrases that fit, the one that asks for more says it better. */
    int size() {
        return parts.size();
    }

    /** How many words it is about. */
    int length() {
        return last - first + 1;
    }

    /** The first of the words that it is about, where its anchor is a certain word of a text; below 0 if it is not. */
    int startAt(Words words, int at) {
        boolean fits = parts.get(anchor).words.contains(words.words()[at])
                && fits(words, at + 1, anchor + 1, 1)
                && fits(words, at - 1, anchor - 1, -1);
        return fits ? at - (anchor - first) : -1;
    }

    /** Whether the parts from one on, to the right or to the left, fit the words from one on. */
    private boolean fits(Words words, int at, int part, int step) {
        if (part < 0 || part == parts.size()) {
            return true;
        }
        Part next = parts.get(part);
        return switch (next.kind) {
            case WORD, LISTED ->
                isInSentence(words, at, step)
                        && next.words.contains(words.words()[at])
                        && fits(words, at + step, part + step, step);
            case NUMBER ->
                isInSentence(words, at, step)
                        && Character.isDigit(words.words()[at].charAt(0))
                        && fits(words, at + step, part + step, step);
            case GAP -> fitsAfterGap(words, at, part + step, step);
            case PAUSE -> words.pausesAfter(at - 1) && fits(words, at, part + step, step);
        };
    }

    private boolean fitsAfterGap(Words words, int at, int part, int step) {
        for (int skipped = 0; skipped <= GAP; skipped++) {
            if (fits(words, at + skipped * step, part, step)) {
                return true;
            }
            if (!isInSentence(words, at + skipped * step, step)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word is there, and in one sentence with the word before it in the direction of reading. */
    private boolean isInSentence(Words words, int at, int step) {
        return at >= 0 && at < words.count() && !words.endsSentence(step > 0 ? at - 1 : at);
    }
}

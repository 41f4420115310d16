package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A shipped list of things that are known by their shape and by the words before them, such as a docket number.
 *
 * <p>The file {@code shapes/NAME.shapes} is made as a list of {@link Terms}: a line per thing, and below it, indented,
 * its {@code shape:}, a regular expression. What stands before it, as words in small letters and without
 * apostrophes, and as {@code #}, commas and semicolons, parted by one space each, may have to end in {@code after:}, and must not end in {@code not after:}. {@code near:} names letters one
 * of which is in every text with the thing; {@code word:} words, spelled so, of which every thing has one; {@code begins:}
 * whether it begins with a {@code digit} or a {@code capital}; {@code digits:}
 * how many digits it has at least, and {@code no date:} that none of them is part of a date; {@code last word:} the list of terms that its last word is from. In the
 * examples the thing itself stands in brackets.
 */
public final class Shapes {
    /** How many characters before a thing are read. */
    private static final int BEFORE = 60;

    private final List<Shape> all = new ArrayList<>();
    private final Needles near;

    /** For each of those letters the entries that ask for them, a bit for an entry. */
    private final Map<String, Long> asking = new HashMap<>();

    /** The entries that ask for any. */
    private long choosy;

    /** A thing found, from its first character to one past its last. */
    public record Hit(int start, int end, Term term) {}

    /** An entry; its patterns are made when a text may have it. */
    private static final class Shape {
        private final Term term;
        private final List<String> near;
        private final Set<String> words;
        private final boolean beginsWithAny;
        private final boolean beginsWithDigit;
        private final boolean beginsWithCapital;
        private final int digits;
        private final boolean hasNoDate;
        private volatile @Nullable Patterns patterns;

        Shape(Term term) {
            this.term = term;
            this.near = TermsFile.parts(term.fact("near"));
            this.words = Set.copyOf(TermsFile.parts(term.fact("word")));
            List<String> begins = TermsFile.parts(term.fact("begins"));
            this.beginsWithAny = begins.isEmpty();
            this.beginsWithDigit = begins.contains("digit");
            this.beginsWithCapital = begins.contains("capital");
            this.digits = term.fact("digits").isEmpty() ? 0 : Integer.parseInt(term.fact("digits"));
            this.hasNoDate = !term.fact("no date").isEmpty();
        }

        Patterns patterns() {
            Patterns made = patterns;
            if (made == null) {
                made = Patterns.of(term);
                patterns = made;
            }
            return made;
        }

        /** Whether it may begin with a character. Half of one may be half of a capital. */
        boolean mayBegin(char c) {
            return beginsWithAny
                    || beginsWithDigit && c >= '0' && c <= '9'
                    || beginsWithCapital
                            && (c <= 'Z' ? c >= 'A' : Character.isUpperCase(c) || Character.isSurrogate(c));
        }

        /** Whether a part of a text has one of the words; without them, nothing of this shape is there. */
        boolean hasWord(String text, int from, int to) {
            int start = from;
            for (int i = from; i <= to && !words.isEmpty(); i++) {
                if (i == to || !Character.isLetter(text.charAt(i))) {
                    if (i > start && words.contains(text.substring(start, i))) {
                        return true;
                    }
                    start = i + 1;
                }
            }
            return words.isEmpty();
        }
    }

    private record Patterns(
            Pattern shape,
            @Nullable Pattern after,
            @Nullable Pattern notAfter,
            @Nullable Terms lastWords) {
        static Patterns of(Term term) {
            String words = term.fact("last word");
            return new Patterns(
                    Pattern.compile("(?:" + term.fact("shape") + ")(?![\\p{L}\\p{N}])"),
                    ending(term.fact("after")),
                    ending(term.fact("not after")),
                    words.isEmpty() ? null : Terms.named(words));
        }

        private static @Nullable Pattern ending(String words) {
            return words.isEmpty() ? null : Pattern.compile("(?:^| )(?:" + words + ")(?: ,)? ?$");
        }
    }

    Shapes(List<Term> terms) {
        for (Term term : terms) {
            Shape shape = new Shape(term);
            for (String letters : shape.near) {
                asking.put(letters, asking.getOrDefault(letters, 0L) | 1L << all.size());
                choosy |= 1L << all.size();
            }
            all.add(shape);
        }
        near = Needles.of(List.copyOf(asking.keySet()));
    }

    /** The shipped list of a name. */
    public static Shapes named(String name) {
        return new Shapes(TermsFile.shipped("/shapes/" + name + ".shapes").terms());
    }

    /** The entries, in the file's order. */
    public List<Term> all() {
        List<Term> terms = new ArrayList<>(all.size());
        for (Shape shape : all) {
            terms.add(shape.term);
        }
        return terms;
    }

    /** Everything in a part of a text; of what overlaps, what stands higher in the list. */
    public List<Hit> in(String text, int from, int to) {
        List<Hit> hits = new ArrayList<>(0);
        long possible = withDigits(text.substring(from, to));
        if ((possible & choosy) != 0) {
            possible &= ~choosy
                    | beside(text.substring(Math.max(0, from - BEFORE), to).toLowerCase(Locale.ROOT));
        }
        BitSet taken = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            if ((possible >> i & 1) != 0 && all.get(i).hasWord(text, from, to)) {
                find(all.get(i), text, from, to, hits, taken);
            }
        }
        return hits;
    }

    /** The entries for which a text has digits enough, a bit for an entry. */
    private long withDigits(String text) {
        byte[] narrow = Narrow.of(text);
        int digits = 0;
        int inDates = 0;
        for (int i = 0; i < narrow.length; i++) {
            if (narrow[i] <= '9' && narrow[i] >= '0') {
                boolean date = WrittenDate.isAt(text, narrow, i);
                digits += date ? WrittenDate.DIGITS : 1;
                inDates += date ? WrittenDate.DIGITS : 0;
                i += date ? WrittenDate.LENGTH - 1 : 0;
            }
        }
        long enough = 0;
        for (int i = 0; i < all.size(); i++) {
            Shape shape = all.get(i);
            enough |= (shape.hasNoDate ? digits - inDates : digits) >= shape.digits ? 1L << i : 0;
        }
        return enough;
    }

    /** The entries that ask for letters which a text has, a bit for an entry. */
    private long beside(String text) {
        long beside = 0;
        for (Needles.Found letters : near.in(text)) {
            beside |= asking.getOrDefault(letters.needle(), 0L);
        }
        return beside;
    }

    private static void find(Shape shape, String text, int from, int to, List<Hit> hits, BitSet taken) {
        Patterns patterns = shape.patterns();
        Matcher matcher = patterns.shape.matcher(text).useTransparentBounds(true);
        int last = -1;
        for (int at = from; at < to; at++) {
            if (!mayBegin(shape, text, at) || !matcher.region(at, to).lookingAt()) {
                continue;
            }
            boolean next = last >= 0 && isList(text, last, at);
            if (isFree(matcher, taken)
                    && (next || isInPlace(patterns, before(text, at)))
                    && endsInAWordOf(patterns.lastWords, matcher.group())) {
                hits.add(new Hit(at, matcher.end(), shape.term));
                taken.set(at, matcher.end());
                last = matcher.end();
            }
            at = matcher.end() - 1;
        }
    }

    /** Whether a thing of a shape may begin at a place, which is not within a word or number. */
    private static boolean mayBegin(Shape shape, String text, int at) {
        return shape.mayBegin(text.charAt(at)) && (at == 0 || !isPart(text.charAt(at - 1)));
    }

    /** Whether a character is a part of a word or number, be the number a fraction or a Roman one. */
    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** More characters than this are no mere "and" between two things. */
    private static final int FAR = 12;

    /** Whether one thing follows another of its kind, as in "case numbers 4711 and 4712". */
    private static boolean isList(String text, int end, int start) {
        if (start - end > FAR) {
            return false;
        }
        String between = text.substring(end, start).strip();
        return between.equals(",") || between.equals("and") || between.equals(", and") || between.equals("or");
    }

    private static boolean isFree(Matcher matcher, BitSet taken) {
        int next = taken.nextSetBit(matcher.start());
        return next < 0 || next >= matcher.end();
    }

    private static boolean isInPlace(Patterns patterns, String before) {
        return (patterns.after == null || patterns.after.matcher(before).find())
                && (patterns.notAfter == null
                        || !patterns.notAfter.matcher(before).find());
    }

    private static boolean endsInAWordOf(@Nullable Terms terms, String thing) {
        if (terms == null) {
            return true;
        }
        int start = thing.length();
        while (start > 0 && Character.isLetter(thing.charAt(start - 1))) {
            start--;
        }
        return !terms.in(thing.substring(start)).isEmpty();
    }

    /** The words before a place; {@code #} is one, and so are a comma and a semicolon. */
    private static String before(String text, int start) {
        StringBuilder words = new StringBuilder(BEFORE);
        boolean gap = false;
        for (int i = Math.max(0, start - BEFORE); i < start; i++) {
            char c = text.charAt(i);
            boolean sign = c == '#' || c == ',' || c == ';';
            boolean part = Character.isLetterOrDigit(c) || sign;
            if (part && (gap || sign) && !words.isEmpty()) {
                words.append(' ');
            }
            if (part) {
                words.append(Character.toLowerCase(c));
                gap = sign;
            } else {
                // "driver's" is one word, and so is "D.O.B."
                gap |= c != '\'' && c != '’' && !isInAbbreviation(text, i);
            }
        }
        return words.toString();
    }

    private static boolean isInAbbreviation(String text, int i) {
        return text.charAt(i) == '.'
                        && i > 1
                        && Character.isLetter(text.charAt(i - 1))
                        && !Character.isLetter(text.charAt(i - 2))
                || text.charAt(i) == '.'
                        && i > 1
                        && text.charAt(i - 2) == '.'
                        && Character.isLetter(text.charAt(i - 1));
    }
}

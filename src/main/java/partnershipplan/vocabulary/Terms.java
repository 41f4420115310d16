package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shipped list of terms, found in texts as whole words, in any case.
 *
 * <p>The file {@code terms/NAME.terms} has an entry per line that is not indented, its spellings parted by {@code |};
 * below it, indented, what it says besides: {@code match:} and {@code no match:} are examples that a test holds it to.
 */
public final class Terms {
    private final List<Term> all;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private record Phrase(String[] words, Term term) {}

    /** A term found: from the start of its first word to the end of its last. */
    public record Hit(int start, int end, Term term) {}

    private Terms(List<Term> all) {
        this.all = all;
        for (Term term : all) {
            for (String spelling : term.phrases()) {
                Words words = Words.of(spelling);
                byFirstWord
                        .computeIfAbsent(words.words()[0], w -> new ArrayList<>(2))
                        .add(new Phrase(words.words(), term));
            }
        }
    }

    /** The shipped list of a name. */
    public static Terms named(String name) {
        return new Terms(TermsFile.shipped("/terms/" + name + ".terms"));
    }

    /** The entries, in the file's order. */
    public List<Term> all() {
        return all;
    }

    /** Every term in a text, from left to right; of those that start together, the longest. */
    public List<Hit> in(String text) {
        Words words = Words.of(text);
        List<Hit> hits = new ArrayList<>(0);
        for (int i = 0; i < words.count(); i++) {
            Phrase longest = longest(words, i);
            if (longest != null) {
                int last = i + longest.words.length - 1;
                hits.add(new Hit(words.starts()[i], words.ends()[last], longest.term));
                i = last;
            }
        }
        return hits;
    }

    private @Nullable Phrase longest(Words words, int at) {
        Phrase longest = null;
        for (Phrase phrase : byFirstWord.getOrDefault(words.words()[at], List.of())) {
            if ((longest == null || phrase.words.length > longest.words.length) && words.has(at, phrase.words)) {
                longest = phrase;
            }
        }
        return longest;
    }
}

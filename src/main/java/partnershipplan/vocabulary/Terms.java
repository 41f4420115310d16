package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A shipped list of terms, found in texts as whole words, in any case.
 *
 * <p>The file {@code terms/NAME.terms} has an entry per line that is not indented, its {@link Phrase}s parted by
 * {@code |}. Below it, indented, is what it says besides: {@code or:} more phrases; {@code but not:} phrases in which it
 * does not count; {@code not with:} phrases beside which, in one sentence, it does not; {@code case: small} where it
 * counts in small letters only; {@code match:} and {@code no match:}, the examples that a test holds it to; and whatever
 * its readers ask for. {@code [name]: a | b} is a list of words for phrases to name.
 */
public final class Terms {
    private final List<Term> all;
    private final Map<String, List<Looked>> byAnchor = new HashMap<>();
    private final WordSieve anchors = new WordSieve();

    private record Looked(Phrase phrase, Entry entry) {}

    private record Found(int first, int last, Looked looked) {
        /** Whether of two that were found, this is the one to tell: it starts first, or else asks for more. */
        boolean isBefore(Found other) {
            return first < other.first || first == other.first && looked.phrase.size() > other.looked.phrase.size();
        }
    }

    /** A term found: from the start of its first word to the end of its last. */
    public record Hit(int start, int end, Term term) {}

    private Terms(TermsFile file) {
        this.all = file.terms();
        for (Term term : all) {
            Entry entry = Entry.of(term, file.lists());
            for (Phrase phrase : entry.phrases()) {
                anchors.add(phrase.anchorWord());
                List<Looked> beside = byAnchor.get(phrase.anchorWord());
                if (beside == null) {
                    beside = new ArrayList<>(2);
                    byAnchor.put(phrase.anchorWord(), beside);
                }
                beside.add(new Looked(phrase, entry));
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

    /** Every term in a text, from left to right; of those that start together, the one that asks for the most. */
    public List<Hit> in(String text) {
        if (!anchors.mayHold(text)) {
            return List.of();
        }
        Words words = Words.of(text);
        List<Found> found = new ArrayList<>(0);
        for (int i = 0; i < words.count(); i++) {
            for (Looked looked : byAnchor.getOrDefault(words.words()[i], List.of())) {
                look(looked, words, i, found);
            }
        }
        List<Hit> hits = new ArrayList<>(found.size());
        int free = 0;
        for (Found one : found) {
            if (one.first >= free) {
                hits.add(new Hit(words.starts()[one.first], words.ends()[one.last], one.looked.entry.term()));
                free = one.last + 1;
            }
        }
        return hits;
    }

    private static void look(Looked looked, Words words, int at, List<Found> found) {
        int first = looked.phrase.startAt(words, at);
        int last = first + looked.phrase.length() - 1;
        if (first < 0 || !looked.entry.counts(words, first, last)) {
            return;
        }
        Found next = new Found(first, last, looked);
        int place = found.size();
        while (place > 0 && next.isBefore(found.get(place - 1))) {
            place--;
        }
        found.add(place, next);
    }
}

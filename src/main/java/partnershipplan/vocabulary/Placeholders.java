package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shipped wordings of templates that an author was to write over, such as {@code [YOUR NAME]} and {@code TBD}. */
public final class Placeholders {
    private static final String FILE = "/patterns/placeholders.patterns";

    private final List<Term> all;
    private final Map<Character, List<Wording>> byStart = new HashMap<>();

    /** A wording found in a text. */
    public record Hit(int start, int end, Term term) {
        /** Whether it is of an example that a new plan may hold. */
        public boolean isExample() {
            return !term.fact("example").isEmpty();
        }
    }

    private Placeholders(List<Term> all) {
        this.all = all;
        for (Term term : all) {
            for (String spelling : term.phrases()) {
                Wording wording = Wording.of(spelling, term);
                byStart.computeIfAbsent(wording.start(), c -> new ArrayList<>()).add(wording);
            }
        }
    }

    public static Placeholders shipped() {
        return new Placeholders(TermsFile.shipped(FILE).terms());
    }

    /** The entries, in the file's order. */
    public List<Term> all() {
        return all;
    }

    /** The first in a text, or null. */
    public @Nullable Hit first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                continue;
            }
            for (Wording wording : byStart.getOrDefault(Character.toLowerCase(c), List.of())) {
                int end = wording.end(text, i);
                if (end >= 0) {
                    return new Hit(i, end, wording.term());
                }
            }
        }
        return null;
    }
}

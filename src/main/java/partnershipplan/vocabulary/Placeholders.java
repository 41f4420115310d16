package partnershipplan.vocabulary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipped wordings of templates that an author was to write over, such as {@code [YOUR NAME]} and {@code TBD}. */
public final class Placeholders {
    private static final String FILE = "/patterns/placeholders.patterns";

    private static final int STARTS = 1 << 7;
    private static final Wording[] NONE = {};

    private final List<Term> all;
    private final Wording[][] byStart = new Wording[STARTS][];

    /** A wording found in a text. */
    public record Hit(int start, int end, Term term) {
        /** Whether it is of an example that a new plan may hold. */
        public boolean isExample() {
            return !term.fact("example").isEmpty();
        }
    }

    private Placeholders(List<Term> all) {
        this.all = all;
        Arrays.fill(byStart, NONE);
        for (Term term : all) {
            for (String spelling : term.phrases()) {
                Wording wording = Wording.of(spelling, term);
                int start = wording.start() & STARTS - 1;
                byStart[start] = Arrays.copyOf(byStart[start], byStart[start].length + 1);
                byStart[start][byStart[start].length - 1] = wording;
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
            Wording[] started = byStart[WordSieve.small(text.charAt(i)) & STARTS - 1];
            if (started.length == 0 || isWithinWord(text, i)) {
                continue;
            }
            for (Wording wording : started) {
                int end = wording.end(text, i);
                if (end >= 0) {
                    return new Hit(i, end, wording.term());
                }
            }
        }
        return null;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}

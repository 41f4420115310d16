package partnershipplan.vocabulary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipped wordings of templates that an author was to write over, such as {@code [YOUR NAME]} and {@code TBD}. */
public final class Placeholders {
    private static final String FILE = "/patterns/placeholders.patterns";

    private static final int ASCII = 1 << 7;
    private static final Wording[] NONE = {};

    private final List<Term> all;

    /** The wordings by their first character, be it small or a capital. */
    private final Wording[][] byStart = new Wording[ASCII][];

    /** Whether a character is the first of a wording: to tell that of most that they are not takes no more. */
    private final boolean[] isStart = new boolean[ASCII];

    /** The first two characters of all wordings, in either case. */
    private final boolean[] starts = new boolean[ASCII * ASCII];

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
                add(Wording.of(spelling, term));
            }
        }
    }

    private void add(Wording wording) {
        String head = wording.head();
        for (char first : bothCases(head.charAt(0))) {
            isStart[first] = true;
            byStart[first] = Arrays.copyOf(byStart[first], byStart[first].length + 1);
            byStart[first][byStart[first].length - 1] = wording;
            for (char second : bothCases(head.charAt(1))) {
                starts[first * ASCII + second] = true;
            }
        }
    }

    private static char[] bothCases(char c) {
        char small = Character.toLowerCase(c);
        char capital = Character.toUpperCase(c);
        return small == capital ? new char[] {c} : new char[] {small, capital};
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
        byte[] narrow = Narrow.of(text);
        for (int i = 0; i + 1 < narrow.length; i++) {
            byte first = narrow[i];
            if (first >= 0 && isStart[first] && mayStart(first, narrow[i + 1]) && !isWithinWord(text, i)) {
                for (Wording wording : byStart[first]) {
                    int end = wording.end(text, i);
                    if (end >= 0) {
                        return new Hit(i, end, wording.term());
                    }
                }
            }
        }
        return null;
    }

    /** Whether a wording may start with two characters. A letter beyond ASCII may count as one within. */
    private boolean mayStart(byte first, byte second) {
        return second < 0 || second == Narrow.OTHER || starts[first * ASCII + second];
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}

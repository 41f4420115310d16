package partnershipplan.lint;

import partnershipplan.vocabulary.Terms;

/** Judges whether a line has no other words than those of a list of terms; some of these count beside others only. */
public record NothingBut(Terms terms) {
    public static NothingBut named(String list) {
        return new NothingBut(Terms.named(list));
    }

    public boolean is(String line) {
        boolean found = false;
        int end = 0;
        for (Terms.Hit hit : terms.in(line)) {
            if (hasWord(line, end, hit.start())) {
                return false;
            }
            found |= hit.term().fact("beside").isEmpty();
            end = hit.end();
        }
        return !hasWord(line, end, line.length()) && (found || end == 0);
    }

    private static boolean hasWord(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(line.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}

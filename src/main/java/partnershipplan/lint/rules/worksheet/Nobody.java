package partnershipplan.lint.rules.worksheet;

import partnershipplan.vocabulary.Terms;

/** Judges who is nobody in particular: a line that has no other words than the list {@code nobodies}. */
final class Nobody {
    private final Terms nobodies = Terms.named("nobodies");

    boolean is(String line) {
        boolean found = false;
        int end = 0;
        for (Terms.Hit hit : nobodies.in(line)) {
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

package partnershipplan.lint.rules.language;

import java.util.Set;

/**
 * Capitalized words in a row, as names have them.
 *
 * @param heads the words of which one says what is named
 * @param small the words that may stand between in small letters
 */
record CapitalRow(Set<String> heads, Set<String> small) {
    private static final Set<String> SMALL =
            Set.of("a", "against", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    CapitalRow(Set<String> heads) {
        this(heads, SMALL);
    }

    /** Whether the row of words that goes on from a place, to the right or to the left, comes to one of the heads. */
    boolean leads(String text, int from, int step) {
        int at = from;
        while (true) {
            while (isIn(text, at) && " \n,-'’".indexOf(text.charAt(at)) >= 0) {
                at += step;
            }
            int edge = at;
            while (isIn(text, at) && isPart(text, at)) {
                at += step;
            }
            if (at == edge) {
                return false;
            }
            String word = step > 0 ? text.substring(edge, at) : text.substring(at + 1, edge + 1);
            if (heads.contains(word)) {
                return true;
            }
            if (!isCapital(word.charAt(0)) && !small.contains(word)) {
                return false;
            }
        }
    }

    private static boolean isIn(String text, int at) {
        return at >= 0 && at < text.length();
    }

    /** Letters and digits, and the points of an abbreviation such as U.S.C. */
    private static boolean isPart(String text, int at) {
        return isLetter(text, at)
                || text.charAt(at) == '.'
                        && isLetter(text, at - 1)
                        && (isLetter(text, at + 1) || isIn(text, at - 2) && text.charAt(at - 2) == '.');
    }

    private static boolean isLetter(String text, int at) {
        return isIn(text, at) && Character.isLetterOrDigit(text.charAt(at));
    }

    static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }
}

package partnershipplan.lint.rules.language;

import java.util.Set;

/** Titles of laws: capitalized words in a row, one of which says that they name a law. */
final class StatuteTitles {
    private static final Set<String> LAW = Set.of(
            "Act",
            "Acts",
            "Amendment",
            "Code",
            "Convention",
            "Ordinance",
            "Protocol",
            "Regulations",
            "Resolution",
            "Statute",
            "Statutes",
            "Treaty",
            "U.S.C.",
            "USC");
    private static final Set<String> SMALL =
            Set.of("a", "against", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private StatuteTitles() {}

    static boolean cover(String text, int start, int end) {
        return isCapital(text.charAt(start)) && (leads(text, end, 1) || leads(text, start - 1, -1));
    }

    /** Whether the row of words that goes on from a place, to the right or to the left, comes to a word for a law. */
    private static boolean leads(String text, int from, int step) {
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
            if (LAW.contains(word)) {
                return true;
            }
            if (!isCapital(word.charAt(0)) && !SMALL.contains(word)) {
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

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }
}

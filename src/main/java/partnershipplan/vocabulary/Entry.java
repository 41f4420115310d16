package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A term made ready for the search: its phrases, and where they do not count. */
record Entry(Term term, List<Phrase> phrases, List<Phrase> butNot, List<Phrase> notWith, boolean small) {
    static Entry of(Term term, Map<String, Set<String>> lists) {
        return new Entry(
                term,
                phrases(term.phrases(), lists),
                phrases(TermsFile.parts(term.fact("but not")), lists),
                phrases(TermsFile.parts(term.fact("not with")), lists),
                term.fact("case").equals("small"));
    }

    private static List<Phrase> phrases(List<String> spellings, Map<String, Set<String>> lists) {
        List<Phrase> phrases = new ArrayList<>(spellings.size());
        for (String spelling : spellings) {
            phrases.add(Phrase.of(spelling, lists));
        }
        return phrases;
    }

    /** Whether a phrase, found from one word to another, counts there. */
    boolean counts(Words words, int first, int last) {
        return !(small && hasCapital(words, first, last))
                && !isWithinException(words, first, last)
                && !isWithStranger(words, first, last);
    }

    private static boolean hasCapital(Words words, int first, int last) {
        for (int i = words.starts()[first]; i < words.ends()[last]; i++) {
            if (Character.isUpperCase(words.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words are among those of a phrase in which the term means something else. */
    private boolean isWithinException(Words words, int first, int last) {
        for (Phrase phrase : butNot) {
            int from = Math.max(0, first - phrase.length() + 1);
            int to = Math.min(words.count() - 1, last + phrase.length() - 1);
            for (int i = from; i <= to; i++) {
                int start = phrase.startAt(words, i);
                if (start >= 0 && start <= last && start + phrase.length() > first) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the sentence has a phrase beside which the term means something else. */
    private boolean isWithStranger(Words words, int first, int last) {
        if (notWith.isEmpty()) {
            return false;
        }
        int from = first;
        while (from > 0 && !words.endsSentence(from - 1)) {
            from--;
        }
        int to = last;
        while (!words.endsSentence(to)) {
            to++;
        }
        for (int i = from; i <= to; i++) {
            for (Phrase phrase : notWith) {
                if (phrase.startAt(words, i) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

package partnershipplan.lint.rules.language;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.FoundTerm;
import partnershipplan.lint.PlanText;
import partnershipplan.lint.RuleContext;
import partnershipplan.vocabulary.Term;
import partnershipplan.vocabulary.Terms;

/** Finds the words of the list {@code language} in what a plan says in its own voice. */
final class Wording {
    private static final Terms TERMS = Terms.named("language");

    private Wording() {}

    /**
     * Reports each of them.
     *
     * @param ofMinors whether those that describe a minor are asked for, or all others
     */
    static void check(RuleContext plan, boolean ofMinors) {
        ProperNames names = null;
        for (FoundTerm found : plan.found(TERMS)) {
            if (isOfMinors(found.hit().term()) == ofMinors) {
                names = names == null ? ProperNames.of(plan.texts()) : names;
                if (isOwnVoice(found.text().text(), found.hit(), names)) {
                    report(plan, found.text(), found.hit());
                }
            }
        }
    }

    private static boolean isOfMinors(Term term) {
        return term.fact("severity").equals("error");
    }

    private static boolean isOwnVoice(String text, Terms.Hit hit, ProperNames names) {
        int start = hit.start();
        int end = hit.end();
        return !names.cover(text, start, end)
                && !CodeSpans.cover(text, start)
                && !Quotations.cover(text, start, end)
                && !StatuteTitles.cover(text, start, end)
                && !OrganizationNames.cover(text, start, end)
                && !Addresses.cover(text, start, end);
    }

    private static void report(RuleContext plan, PlanText text, Terms.Hit hit) {
        String words = text.text().substring(hit.start(), hit.end());
        int nth = 0;
        for (int at = text.text().indexOf(words);
                at < hit.start();
                at = text.text().indexOf(words, at + 1)) {
            nth++;
        }
        plan.reportWords(severity(hit.term()), text.path(), words, nth, message(words, hit.term()));
    }

    /** The entry's severity, or null for the rule's own. */
    private static @Nullable Severity severity(Term term) {
        return term.fact("severity").equals("info") ? Severity.INFO : null;
    }

    private static String message(String words, Term term) {
        return "`" + words.replace('\n', ' ') + "` " + term.fact("why") + ". Write " + term.fact("instead") + ".";
    }
}

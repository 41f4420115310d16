package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.PlanText;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Clauses;
import partnershipplan.model.OtherClause;
import partnershipplan.model.PartyConfidentiality;
import partnershipplan.model.Responsibility;
import partnershipplan.vocabulary.Terms;

/** A responsibility or a clause that hedges, and does not say how often, by when or how much. */
public final class AccountabilityCommitmentVague implements Rule {
    private final Terms hedges = Terms.named("hedges");

    /** Read when a text first hedges. */
    private static final class Measures {
        private static final Terms ALL = Terms.named("measures");
    }

    @Override
    public String id() {
        return "accountability/commitment-vague";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (PlanText text : plan.texts()) {
            if (isOpenCommitment(text, plan)) {
                Terms.Hit hedge = hedge(text.text());
                if (hedge != null && !isMeasured(text.text())) {
                    plan.report(text.path(), message(text, hedge));
                }
            }
        }
    }

    /** Whether a text commits somebody, and no key beside it says how often, by when or how much. */
    private static boolean isOpenCommitment(PlanText text, RuleContext plan) {
        if (text.item() instanceof Responsibility responsibility) {
            return text.key().equals("action") && isOpen(responsibility, plan);
        }
        return switch (text.key()) {
            case "text" -> text.item() instanceof OtherClause;
            case "clause" -> text.item() instanceof PartyConfidentiality;
            case "note" -> false;
            default -> text.item() instanceof Clauses;
        };
    }

    private static boolean isOpen(Responsibility responsibility, RuleContext plan) {
        boolean asNeeded =
                responsibility.every() != null && responsibility.every().unit() == null;
        return (asNeeded || plan.lacks(responsibility, "every"))
                && plan.lacks(responsibility, "due")
                && plan.lacks(responsibility, "quantity");
    }

    private Terms.@Nullable Hit hedge(String text) {
        for (Terms.Hit hit : hedges.in(text)) {
            if (hit.term().fact("fine").isEmpty()) {
                return hit;
            }
        }
        return null;
    }

    private static boolean isMeasured(String text) {
        return !Measures.ALL.in(text).isEmpty() || hasShareOrSum(text);
    }

    /** Whether a figure stands beside a sign of its own, as in 80% and $500. */
    private static boolean hasShareOrSum(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean share = text.charAt(i) == '%' && Character.isDigit(text.charAt(i - 1));
            boolean sum = "$€£".indexOf(text.charAt(i - 1)) >= 0 && Character.isDigit(text.charAt(i));
            if (share || sum) {
                return true;
            }
        }
        return false;
    }

    private static String message(PlanText text, Terms.Hit hedge) {
        String words = text.text().substring(hedge.start(), hedge.end());
        String start = Say.quoted(text.text(), "This") + " leaves open how often, by when or how much: with "
                + Say.quoted(words, "it") + " nobody can tell when it is missed. ";
        String measure = text.item() instanceof Responsibility
                ? "Add `every:`, `due:` or `quantity:`, or a number of days in its words"
                : "Say it in the clause, such as `within 5 business days` or `once a quarter`";
        String decision = hedge.term().fact("judged").isEmpty()
                ? "."
                : ", or say who decides instead, such as `when the client asks`.";
        return start + measure + decision;
    }
}

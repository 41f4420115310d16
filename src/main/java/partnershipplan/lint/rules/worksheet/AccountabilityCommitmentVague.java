package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.PlanText;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
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
                String hedge = hedge(text.text());
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

    private @Nullable String hedge(String text) {
        for (Terms.Hit hit : hedges.in(text)) {
            if (hit.term().fact("fine").isEmpty()) {
                return text.substring(hit.start(), hit.end());
            }
        }
        return null;
    }

    private static boolean isMeasured(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return !Measures.ALL.in(text).isEmpty();
    }

    private static String message(PlanText text, String hedge) {
        String start = Say.quoted(text.text(), "This") + " leaves open how often, by when or how much: "
                + Say.quoted(hedge, "it") + " can mean never. ";
        return text.item() instanceof Responsibility
                ? start + "Add `every:`, `due:` or `quantity:`, or a number of days in its words."
                : start + "Say it in the clause, such as `within 5 business days` or `once a quarter`.";
    }
}

package partnershipplan.lint.rules.agreements;

import java.time.LocalDate;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Signatures;
import partnershipplan.model.Agreement;
import partnershipplan.model.Term;

/** An agreement of which nobody can tell when it begins, or when it ends. */
public final class AgreementTermMissing implements Rule {
    @Override
    public String id() {
        return "agreement/term-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (Agreements.isWritten(agreement) && agreement.isMutual()) {
                checkEffective(plan, agreement);
                checkEnd(plan, agreement);
            }
            checkOrder(plan, agreement);
        }
    }

    private static void checkEffective(RuleContext plan, Agreement agreement) {
        if (agreement.status() != Agreement.Status.EXECUTED) {
            return;
        }
        Term term = agreement.term();
        if (Agreements.lacks(plan, agreement, "term", term, "effective")) {
            plan.report(
                    agreement.at("term.effective"),
                    Agreements.name(agreement) + " is executed, but the plan does not say since when it holds. Add"
                            + " `effective:` under `term`, with a date or `on_signature`.");
        } else if (term != null
                && term.effective() != null
                && term.effective().date() == null
                && agreement.lastSignature() == null
                && !Signatures.arePending(plan, agreement)) {
            plan.report(
                    term.at("effective"),
                    Agreements.name(agreement) + " holds from its signature on, but no party has a date under"
                            + " `signed`. Add the dates to the signatories, or write the day under `effective`.");
        }
    }

    private static void checkEnd(RuleContext plan, Agreement agreement) {
        Term term = agreement.term();
        if (term != null && Boolean.TRUE.equals(term.perpetual())) {
            checkPerpetual(plan, agreement);
        } else if (Agreements.lacks(plan, agreement, "term", term, "ends")
                && (term == null || plan.lacks(term, "until") && !plan.isPending(term, "perpetual"))) {
            plan.report(
                    agreement.at("term.ends"),
                    "Nothing says when " + Agreements.within(agreement)
                            + " ends. Under `term`, add `ends:` with a date,"
                            + " `until:` with what ends it, or `perpetual: yes`.");
        }
    }

    private static void checkPerpetual(RuleContext plan, Agreement agreement) {
        if (Reviews.isUnplanned(plan, agreement)) {
            plan.report(
                    Severity.WARNING,
                    agreement.at("review.next"),
                    Agreements.name(agreement) + " has no end, and nothing says when it is looked at again. Add"
                            + " `review:` with `every: yearly` and a date under `next`.");
        }
    }

    private static void checkOrder(RuleContext plan, Agreement agreement) {
        Term term = agreement.term();
        LocalDate effective = agreement.effectiveDay();
        if (term != null
                && term.ends() != null
                && effective != null
                && !term.ends().isAfter(effective)) {
            plan.report(
                    term.at("ends"),
                    Agreements.name(agreement) + " ends on " + term.ends() + ", but takes effect on " + effective
                            + ". Correct one of the two dates.");
        }
    }
}

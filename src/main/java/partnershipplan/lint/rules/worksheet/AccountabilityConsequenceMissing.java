package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Accountability;
import partnershipplan.model.Mechanism;

/** Mechanisms of which none says what follows when expectations are missed. */
public final class AccountabilityConsequenceMissing implements Rule {
    @Override
    public String id() {
        return "accountability/consequence-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Accountability accountability = plan.plan().accountability();
        if (accountability == null || plan.isPending(accountability, "mechanisms")) {
            return;
        }
        for (Mechanism mechanism : accountability.mechanisms()) {
            if (!plan.lacks(mechanism, "consequence")) {
                return;
            }
        }
        plan.report(
                accountability.at("mechanisms"),
                "Nothing says what follows when a partner misses what was agreed."
                        + " Add `consequence:` to a mechanism, such as `Referrals pause until a correction is agreed`.");
    }
}

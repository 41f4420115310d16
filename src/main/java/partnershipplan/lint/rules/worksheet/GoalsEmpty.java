package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;

/** A plan that seeks no partner. */
public final class GoalsEmpty implements Rule {
    private static final String KEY = "goals";

    @Override
    public String id() {
        return "goals/empty";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        // A section that is not there at all is told of by validate.
        if (plan.map().has(KEY) && plan.lacksAny(plan.plan(), KEY, plan.plan().goals())) {
            plan.report(
                    KEY,
                    "The plan names no partner to win. List each under `goals` with its `name`, `type`, "
                            + "`description` and `outcome`.");
        }
    }
}

package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Need;

/** A plan that does not say what partners are needed for, or what anyone gains by them. */
public final class NeedEmpty implements Rule {
    @Override
    public String id() {
        return "need/empty";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Need need = plan.plan().need();
        if (need == null) {
            return;
        }
        if (plan.lacksAny(need, "benefits", need.benefits())) {
            plan.report(
                    need.at("benefits"),
                    "The plan does not say what gets better with partners. "
                            + "Write it under `benefits`, for the people you serve and for your own staff.");
        }
        if (plan.lacksAny(need, "needs", need.needs())) {
            plan.report(
                    need.at("needs"),
                    "The plan names nothing that you need a partner for. "
                            + "Write under `needs` what you cannot offer alone, one line for each.");
        }
    }
}

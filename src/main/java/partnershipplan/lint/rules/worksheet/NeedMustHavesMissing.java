package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Need;

/** A plan that asks nothing of a partner. */
public final class NeedMustHavesMissing implements Rule {
    @Override
    public String id() {
        return "need/must-haves-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Need need = plan.plan().need();
        if (need != null && plan.lacksAny(need, "must_haves", need.mustHaves())) {
            plan.report(
                    need.at("must_haves"),
                    "The plan does not say what any partner must have. Write it under `must_haves`, "
                            + "each with a `requirement:` and a `test:` that shows whether it is met.");
        }
    }
}

package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Partner;

/** A formal partner that no metric covers. */
public final class EvaluationUnmeasured implements Rule {
    @Override
    public String id() {
        return "evaluation/unmeasured";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        if (!Metrics.areKnown(plan)) {
            return;
        }
        for (Partner partner : plan.partners().formal()) {
            if (!Metrics.cover(plan, partner)) {
                plan.report(
                        partner.path(),
                        "No metric covers " + partner.name()
                                + ", so nobody will be able to tell whether the partnership works. "
                                + "Name it under `partners:` of a metric, or add one.");
            }
        }
    }
}

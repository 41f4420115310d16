package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Evaluation;
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
        Evaluation evaluation = plan.plan().evaluation();
        if (evaluation == null || plan.isPending(evaluation, "metrics")) {
            return;
        }
        for (Partner partner : plan.partners().formal()) {
            if (!Metrics.cover(plan, partner)) {
                plan.report(
                        partner.path(),
                        "No metric covers " + partner.name() + ", so nobody can tell whether the partnership works. "
                                + "Name it under `partners:` of a metric, or add one.");
            }
        }
    }
}

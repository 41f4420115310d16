package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Cadence;
import partnershipplan.model.Metric;
import partnershipplan.model.Result;

/** A metric of a plan in force whose newest result is old. */
public final class EvaluationResultsStale implements Rule {
    @Override
    public String id() {
        return "evaluation/results-stale";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        if (!plan.active()) {
            return;
        }
        for (Metric metric : plan.sections().metrics()) {
            Result newest = metric.newest();
            Cadence every = metric.every();
            if (newest != null && every != null && metric.isStale(plan.today())) {
                plan.report(
                        metric.at("results"),
                        "The newest result of " + Say.quoted(metric.metric(), "this metric") + " is of " + newest.date()
                                + ", and it is to be measured " + Say.cadence(every)
                                + ". Add the results since then.");
            }
        }
    }
}

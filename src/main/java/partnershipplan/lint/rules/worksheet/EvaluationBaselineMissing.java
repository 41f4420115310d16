package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Metric;

/** A metric that does not say where we start from, or aims at where we are. */
public final class EvaluationBaselineMissing implements Rule {
    @Override
    public String id() {
        return "evaluation/baseline-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Metric metric : plan.sections().metrics()) {
            if (plan.lacks(metric, "baseline")) {
                plan.report(
                        metric.at("baseline"),
                        "The metric " + Say.quoted(metric.metric(), "without a name")
                                + " does not say where we start. Add `baseline:` with a value and its date, "
                                + "or `baseline: {planned: DATE}` when it is still to be counted.");
            } else if (aimsAtItsStart(metric)) {
                plan.report(
                        metric.at("target"),
                        "The metric " + Say.quoted(metric.metric(), "without a name")
                                + " aims at the value it starts from. Correct the target, "
                                + "or write `direction: maintain` if that is the aim.");
            }
        }
    }

    private static boolean aimsAtItsStart(Metric metric) {
        return metric.direction() != Metric.Trend.MAINTAIN
                && metric.target() != null
                && metric.target().value() != null
                && metric.baseline() != null
                && metric.baseline().value() != null
                && metric.target()
                                .value()
                                .value()
                                .compareTo(metric.baseline().value().value())
                        == 0;
    }
}

package partnershipplan.lint.rules.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Metric;

/** A metric that cannot be measured as it stands. */
public final class EvaluationMetricIncomplete implements Rule {
    @Override
    public String id() {
        return "evaluation/metric-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Metric metric : plan.sections().metrics()) {
            List<String> missing = missing(plan, metric);
            if (!missing.isEmpty()) {
                plan.report(
                        metric.path(),
                        "The metric " + Say.quoted(metric.metric(), "without a name") + " has no " + Say.listed(missing)
                                + ", so nobody can report it. Add what is missing.");
            }
        }
    }

    private static List<String> missing(RuleContext plan, Metric metric) {
        List<String> missing = new ArrayList<>(0);
        for (String key : List.of("target", "source", "every", "owner")) {
            if (plan.lacks(metric, key)) {
                missing.add("`" + key + "`");
            }
        }
        if (isPercent(metric.unit())) {
            for (String key : List.of("numerator", "denominator")) {
                if (plan.lacks(metric, key)) {
                    missing.add("`" + key + "`");
                }
            }
        }
        return missing;
    }

    private static boolean isPercent(@Nullable String unit) {
        return unit != null && (unit.equalsIgnoreCase("percent") || unit.equals("%"));
    }
}

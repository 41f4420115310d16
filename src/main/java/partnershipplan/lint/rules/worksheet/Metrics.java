package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Evaluation;
import partnershipplan.model.Metric;
import partnershipplan.model.Partner;

/** What the metrics measure. */
final class Metrics {
    private Metrics() {}

    /** Whether it is known what the plan measures: of answers that are still to come nothing can be said. */
    static boolean areKnown(RuleContext plan) {
        Evaluation evaluation = plan.plan().evaluation();
        return evaluation != null && !plan.isPending(evaluation, "metrics");
    }

    /** Whether some metric covers a partner. */
    static boolean cover(RuleContext plan, Partner partner) {
        return cover(plan, partner, null);
    }

    /** Whether some metric of a kind covers a partner. */
    static boolean cover(RuleContext plan, Partner partner, Metric.@Nullable Kind kind) {
        for (Metric metric : plan.sections().metrics()) {
            if ((kind == null || metric.kind() == kind) && plan.partners().names(metric.partners(), partner)) {
                return true;
            }
        }
        return false;
    }
}

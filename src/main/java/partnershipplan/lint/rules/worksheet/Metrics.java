package partnershipplan.lint.rules.worksheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Evaluation;
import partnershipplan.model.Metric;
import partnershipplan.model.Partner;
import partnershipplan.model.Result;

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

    /** The day of a metric's newest result; null where it has none. */
    static @Nullable LocalDate newest(Metric metric) {
        LocalDate newest = null;
        for (Result result : metric.results()) {
            if (result.date() != null && (newest == null || result.date().isAfter(newest))) {
                newest = result.date();
            }
        }
        return newest;
    }
}

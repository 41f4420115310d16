package partnershipplan.lint.rules.privacy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Decimal;
import partnershipplan.model.Metric;
import partnershipplan.model.Plan;
import partnershipplan.model.Result;

/** A published number of people that is so small that it may tell who they are. */
public final class PrivacySmallCount implements Rule {
    @Override
    public String id() {
        return "privacy/small-count";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        if (!hasSmall(plan.plan())) {
            return;
        }
        Plan published = Seen.of(plan.plan(), Audience.PUBLIC).plan();
        if (published.evaluation() == null) {
            return;
        }
        for (Metric metric : published.evaluation().metrics()) {
            for (Result result : metric.results()) {
                String key = smallIn(metric, result);
                if (key != null) {
                    plan.report(
                            result.at(key),
                            "Everybody may read this number of people, and it is so small that somebody may know who"
                                    + " they are. Take out the `visibility:` of this result, or publish a longer"
                                    + " period or a larger area.");
                    plan.conceal(plan.map().value(result.at(key)));
                }
            }
        }
    }

    private static boolean hasSmall(Plan plan) {
        if (plan.evaluation() != null) {
            for (Metric metric : plan.evaluation().metrics()) {
                for (Result result : metric.results()) {
                    if (result.meta().visibility() != null && smallIn(metric, result) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The key that holds a small number of people, or null: a percentage is none, what it is of is one. */
    private static @Nullable String smallIn(Metric metric, Result result) {
        if (!Boolean.TRUE.equals(metric.countsPeople())) {
            return null;
        }
        if (isSmall(result.numerator())) {
            return "numerator";
        }
        if (isSmall(result.denominator())) {
            return "denominator";
        }
        return isSmall(result.value()) && !"percent".equals(metric.unit()) ? "value" : null;
    }

    private static boolean isSmall(@Nullable Decimal number) {
        BigDecimal value = number == null ? BigDecimal.ZERO : number.value();
        return value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.TEN) <= 0;
    }
}

package partnershipplan.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Decimal;
import partnershipplan.model.Metric;
import partnershipplan.model.Plan;
import partnershipplan.model.Result;
import partnershipplan.model.Sections;

/**
 * Where a metric stands.
 *
 * @param latest the newest result; null where there is none
 * @param before the result before it; null where there is none
 * @param standing the newest result against the target; null where one of the two is missing
 * @param trend the newest result against the one before; null where one of the two is missing
 * @param stale whether the plan is active and the newest result older than twice the cadence
 */
public record MetricStatus(
        Metric metric,
        @Nullable Result latest,
        @Nullable Result before,
        @Nullable Standing standing,
        @Nullable Trend trend,
        boolean stale) {
    /** A result against its target. */
    public enum Standing {
        REACHED,
        BELOW,
        ABOVE
    }

    /** A result against the one before it. A baseline may count another span of time, so it is not compared. */
    public enum Trend {
        BETTER,
        WORSE,
        SAME
    }

    static List<MetricStatus> all(Plan plan, LocalDate today) {
        List<MetricStatus> all = new ArrayList<>();
        for (Metric metric : new Sections(plan).metrics()) {
            Result latest = metric.newest();
            Result before = latest == null ? null : metric.newestBefore(latest);
            BigDecimal now = value(latest);
            BigDecimal then = value(before);
            BigDecimal target =
                    metric.target() == null ? null : number(metric.target().value());
            all.add(new MetricStatus(
                    metric,
                    latest,
                    before,
                    now == null || target == null ? null : standing(metric, now, target),
                    now == null || then == null || target == null ? null : trend(metric, now, then, target),
                    plan.status() == Plan.Status.ACTIVE && metric.isStale(today)));
        }
        return all;
    }

    private static Standing standing(Metric metric, BigDecimal now, BigDecimal target) {
        int over = now.compareTo(target);
        if (over == 0 || over > 0 && wanted(metric, target) > 0 || over < 0 && wanted(metric, target) < 0) {
            return Standing.REACHED;
        }
        return over < 0 ? Standing.BELOW : Standing.ABOVE;
    }

    private static Trend trend(Metric metric, BigDecimal now, BigDecimal then, BigDecimal target) {
        int up = now.compareTo(then);
        int wanted = wanted(metric, target);
        int better = wanted != 0
                ? up * wanted
                : then.subtract(target).abs().compareTo(now.subtract(target).abs());
        return up == 0 || better == 0 ? Trend.SAME : better > 0 ? Trend.BETTER : Trend.WORSE;
    }

    /** 1 where more is better, -1 where less is, 0 where neither is, or nothing tells. */
    private static int wanted(Metric metric, BigDecimal target) {
        if (metric.direction() != null) {
            return switch (metric.direction()) {
                case INCREASE -> 1;
                case DECREASE -> -1;
                case MAINTAIN -> 0;
            };
        }
        BigDecimal start =
                metric.baseline() == null ? null : number(metric.baseline().value());
        return start == null ? 0 : target.compareTo(start);
    }

    private static @Nullable BigDecimal value(@Nullable Result result) {
        return result == null ? null : number(result.value());
    }

    private static @Nullable BigDecimal number(@Nullable Decimal decimal) {
        return decimal == null ? null : decimal.value();
    }
}

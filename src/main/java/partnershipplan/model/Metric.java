package partnershipplan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is measured. */
public record Metric(
        @Key(value = "What is measured.", required = true, example = "Referrals accepted") @Nullable
        String metric,

        @Key(value = "The value aimed at, and by when.", required = true) @Nullable
        Target target,

        @Key(value = "Where the figures come from.", required = true, example = "Referral log") @Nullable
        String source,

        @Key(value = "How often it is measured.", required = true) @Nullable
        Cadence every,

        @Key(value = "Who measures it.", required = true) @Nullable
        Person owner,

        @Key("What kind of metric it is.") @Nullable Kind kind,
        @Key("The partners it covers.") References partners,

        @Key(value = "What is counted; `percent` needs a numerator and a denominator.", example = "clients") @Nullable
        String unit,

        @Key("What is counted above the line of a percentage.") @Nullable
        String numerator,

        @Key("What is counted below the line of a percentage.") @Nullable
        String denominator,

        @Key("Where we start from.") @Nullable Baseline baseline,
        @Key("Which way is better.") @Nullable Trend direction,

        @Key("Whether it counts people, so that a small published number could identify someone.") @Nullable
        Boolean countsPeople,

        @Key("What was measured so far; of a metric that counts people the public sees none.")
        List<Result> results,

        Meta meta)
        implements Item {
    /** The newest result; null where there is none. */
    public @Nullable Result newest() {
        return newestBefore(null);
    }

    /** The newest result of an earlier day than another's, or of all; null where there is none. */
    public @Nullable Result newestBefore(@Nullable Result later) {
        Result newest = null;
        for (Result result : results) {
            boolean earlier = later == null || later.isAfter(result);
            if (result.date() != null && earlier && (newest == null || result.isAfter(newest))) {
                newest = result;
            }
        }
        return newest;
    }

    /** Whether the newest result is older than twice the cadence. */
    public boolean isStale(LocalDate today) {
        Result newest = newest();
        LocalDate limit =
                newest == null || newest.date() == null || every == null ? null : every.next(newest.date(), 2);
        return limit != null && limit.isBefore(today);
    }

    /** The kinds of metric. */
    public enum Kind {
        REFERRALS_SENT,
        REFERRALS_RECEIVED,
        REFERRALS_COMPLETED,
        EXPANDED_SERVICES,
        COORDINATION,
        SATISFACTION,
        OTHER
    }

    /** Which way is better. */
    public enum Trend {
        INCREASE,
        DECREASE,
        MAINTAIN
    }
}

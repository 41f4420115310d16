package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often something happens.
 *
 * @param text as typed: {@code monthly}, {@code 6 weeks}
 * @param count how many units lie between two times; 0 for {@code as_needed}
 * @param unit null for {@code as_needed}
 */
public record Cadence(String text, int count, @Nullable Unit unit) {
    /** What a cadence counts. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** The next time after {@code last}, clamped to the month's end; null for {@code as_needed}. */
    public @Nullable LocalDate next(LocalDate last) {
        return next(last, 1);
    }

    /** {@code last} and several times the cadence, clamped to the month's end; null for {@code as_needed}. */
    public @Nullable LocalDate next(LocalDate last, int times) {
        if (unit == null) {
            return null;
        }
        long units = (long) count * times;
        return switch (unit) {
            case DAY -> last.plusDays(units);
            case WEEK -> last.plusWeeks(units);
            case MONTH -> last.plusMonths(units);
            case YEAR -> last.plusYears(units);
        };
    }
}

package partnershipplan.render.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a metric are drawn: days across, values up, and nought always on the chart.
 *
 * @param first null where no value has a date
 */
record MetricScale(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        double low,
        double high,
        double left,
        double right,
        double top,
        double bottom) {
    static MetricScale of(Measure measure, double left, double right, double top, double bottom) {
        LocalDate first = null;
        LocalDate last = null;
        double low = 0;
        double high = measure.percent() ? 100 : 0;
        for (Reading reading : measure.all()) {
            LocalDate date = reading.date();
            if (date != null) {
                first = first == null || date.isBefore(first) ? date : first;
                last = last == null || date.isAfter(last) ? date : last;
            }
            low = Math.min(low, reading.value());
            high = Math.max(high, reading.value());
        }
        return new MetricScale(first, last, low, high == low ? low + 1 : high, left, right, top, bottom);
    }

    /** Whether there is time between the values. */
    boolean isDated() {
        return first != null && !first.equals(last);
    }

    double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    /** What has no date of its own stands at the place for it. */
    double x(@Nullable LocalDate date, double otherwise) {
        if (date == null || !isDated()) {
            return otherwise;
        }
        LocalDate start = Objects.requireNonNull(first);
        double share = (double) Gantt.days(start, date) / Gantt.days(start, Objects.requireNonNull(last));
        return left + share * (right - left);
    }

    double x(Reading reading, List<Reading> measured) {
        int index = measured.indexOf(reading);
        double evenly = index < 0 ? right : left + (right - left) * index / Math.max(1, measured.size());
        return x(reading.date(), evenly);
    }
}

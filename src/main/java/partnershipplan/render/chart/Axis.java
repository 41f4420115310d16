package partnershipplan.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A time axis of whole months.
 *
 * @param first the first day of its first month
 * @param last the last day of its last month
 */
record Axis(LocalDate first, LocalDate last, double left, double right) {
    /** The most marks that fit beside each other. */
    private static final int MOST_MARKS = 13;

    static Axis over(List<Bar> bars, double left, double right) {
        LocalDate first = bars.get(0).first();
        LocalDate last = bars.get(0).due();
        for (Bar bar : bars) {
            first = bar.first().isBefore(first) ? bar.first() : first;
            last = bar.due().isAfter(last) ? bar.due() : last;
        }
        return new Axis(
                first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1).minusDays(1), left, right);
    }

    double x(LocalDate date) {
        double share = (double) Gantt.days(first, date) / (Gantt.days(first, last) + 1);
        return left + share * (right - left);
    }

    boolean spans(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** The months that are marked: every one where there is room, else every second, third, sixth … */
    List<LocalDate> months() {
        long count = (last.getYear() - first.getYear()) * 12L + last.getMonthValue() - first.getMonthValue() + 1;
        int step = 1;
        for (int wider : new int[] {2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000}) {
            if (count / step > MOST_MARKS) {
                step = wider;
            }
        }
        List<LocalDate> months = new ArrayList<>();
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(step)) {
            months.add(month);
        }
        return months;
    }
}

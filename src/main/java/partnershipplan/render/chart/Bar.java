package partnershipplan.render.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task on a timeline chart.
 *
 * @param number as in the table above the chart
 * @param start null where only the due date is known
 * @param after the numbers of the tasks that come before it
 */
public record Bar(
        int number, String label, @Nullable LocalDate start, LocalDate due, State state, List<Integer> after) {
    /** How far the task is. */
    public enum State {
        DONE,
        IN_PROGRESS,
        PLANNED,
        BLOCKED,
        OVERDUE,
        CANCELLED
    }

    /** The first day that is drawn. */
    LocalDate first() {
        return start == null ? due : start;
    }
}

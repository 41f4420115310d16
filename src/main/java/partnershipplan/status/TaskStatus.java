package partnershipplan.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.model.Progress;
import partnershipplan.model.Task;

/**
 * How far the timeline is; every task is in one of the parts.
 *
 * @param overdue open although their day has passed, the oldest first
 * @param soon open and due within the days asked about, by day
 * @param later open and due after that, or without a day; by day, those without one last
 */
public record TaskStatus(int done, int cancelled, List<Task> overdue, List<Task> soon, List<Task> later) {
    static TaskStatus of(List<Task> tasks, LocalDate today, int within) {
        int done = 0;
        int cancelled = 0;
        List<Task> overdue = new ArrayList<>();
        List<Task> soon = new ArrayList<>();
        List<Task> later = new ArrayList<>();
        for (Task task : byDay(tasks)) {
            if (task.isClosed()) {
                done += task.status() == Progress.DONE ? 1 : 0;
                cancelled += task.status() == Progress.CANCELLED ? 1 : 0;
            } else if (task.isOverdue(today)) {
                overdue.add(task);
            } else {
                (task.isDueWithin(within, today) ? soon : later).add(task);
            }
        }
        return new TaskStatus(done, cancelled, overdue, soon, later);
    }

    private static List<Task> byDay(List<Task> tasks) {
        List<Task> sorted = new ArrayList<>(tasks);
        sorted.sort(TaskStatus::byDay);
        return sorted;
    }

    private static int byDay(Task one, Task other) {
        LocalDate day = one.due();
        LocalDate then = other.due();
        return day == null || then == null ? Boolean.compare(day == null, then == null) : day.compareTo(then);
    }

    /** All tasks but those that were cancelled. */
    public int all() {
        return done + overdue.size() + soon.size() + later.size();
    }

    /** What is left to do, by day: overdue first. */
    public List<Task> open() {
        List<Task> open = new ArrayList<>(overdue);
        open.addAll(soon);
        open.addAll(later);
        return open;
    }
}

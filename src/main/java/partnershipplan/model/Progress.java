package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a task or a tactic is. */
public enum Progress {
    PLANNED,
    IN_PROGRESS,
    DONE,
    BLOCKED,
    CANCELLED;

    /** Whether nothing is left to do. */
    public boolean closed() {
        return this == DONE || this == CANCELLED;
    }

    /** Whether something with that status, which may be unsaid, is still open although its day has passed. */
    static boolean isLate(@Nullable Progress status, @Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today) && !isClosed(status);
    }

    static boolean isClosed(@Nullable Progress status) {
        return status != null && status.closed();
    }
}

package partnershipplan.model;

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
}

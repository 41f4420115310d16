package partnershipplan.change;

/** What became of a part of a plan. */
public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    RENAMED,
    MOVED
}

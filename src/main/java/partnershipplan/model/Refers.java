package partnershipplan.model;

/** The lists whose items other keys name by id. */
public enum Refers {
    NOTHING,
    NEEDS,
    MUST_HAVES,
    TASKS,
    METRICS,
    AGREEMENTS
}

package partnershipplan.cli;

/** Waits between two looks at the files that are watched. */
interface Pause {
    /** Waits a moment; false when it is time to stop. */
    boolean next();
}

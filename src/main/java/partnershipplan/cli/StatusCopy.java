package partnershipplan.cli;

import java.io.IOException;
import java.util.Map;
import partnershipplan.audience.Seen;
import partnershipplan.status.PlanStatus;
import partnershipplan.status.StatusCounts;

/** A form in which the status of plans is told, plan by plan. */
interface StatusCopy {
    void plan(Told told) throws IOException;

    /** @param unread the files that are not counted, with how many errors each has */
    default void end(int plans, StatusCounts totals, Map<String, Integer> unread) throws IOException {}

    /** A plan and how far along it is. */
    record Told(Inputs.Input input, Seen seen, PlanStatus status, StatusCounts counts) {}
}

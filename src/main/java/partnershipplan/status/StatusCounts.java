package partnershipplan.status;

/**
 * A plan's status in numbers, or that of several plans added up.
 *
 * @param open answers still to come
 * @param live partnerships that stand
 * @param unchecked must-haves of partners that nobody has checked
 * @param overdue tasks and steps of outreach whose day has passed
 * @param soon tasks due by the horizon
 * @param expiring executed agreements that have ended, or end by the horizon
 * @param reviewsDue reviews whose day has passed, or comes by the horizon
 */
public record StatusCounts(
        int sections,
        int answered,
        int open,
        int partners,
        int live,
        int unchecked,
        int tasks,
        int done,
        int overdue,
        int soon,
        int lapsed,
        int expiring,
        int reviewsDue) {
    public static final StatusCounts NONE = new StatusCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static StatusCounts of(PlanStatus status) {
        TaskStatus tasks = status.tasks();
        return new StatusCounts(
                status.sections().size(),
                status.answeredSections(),
                status.openAnswers(),
                status.allPartners(),
                status.livePartners(),
                status.uncheckedMustHaves(),
                tasks.all(),
                tasks.done(),
                tasks.overdue().size() + status.steps().overdue().size(),
                tasks.soon().size(),
                status.lapsedHabits(),
                status.expiring().size(),
                status.reviewsDue().size());
    }

    public StatusCounts plus(StatusCounts more) {
        return new StatusCounts(
                sections + more.sections,
                answered + more.answered,
                open + more.open,
                partners + more.partners,
                live + more.live,
                unchecked + more.unchecked,
                tasks + more.tasks,
                done + more.done,
                overdue + more.overdue,
                soon + more.soon,
                lapsed + more.lapsed,
                expiring + more.expiring,
                reviewsDue + more.reviewsDue);
    }
}

package partnershipplan.edit.events;

/** Something that happened, to be put down in a plan. */
public sealed interface Event
        permits ActivityKept, AgreementExecuted, MustHaveChecked, ResultMeasured, ReviewHeld, TaskDone {
    /**
     * Puts it down.
     *
     * @return a sentence on what the plan says now
     * @throws Refusal where it does not fit what the plan says
     */
    String putDown(PlanText plan);
}

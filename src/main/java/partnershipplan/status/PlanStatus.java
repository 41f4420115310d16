package partnershipplan.status;

import java.time.LocalDate;
import java.util.List;
import partnershipplan.model.Plan;

/**
 * How far along a plan is on a day. It knows only what is in the plan it is given, so of an audience's copy it tells
 * what that audience sees.
 *
 * @param sections the seven sections, in the worksheet's order
 * @param partners how many partners are at each stage, those stages that have any
 * @param gaps what is not known, or not met, of the must-haves of partners where things are serious
 * @param tasks the timeline's
 * @param steps the steps of outreach
 * @param reviews the plan's own and those of executed agreements, by day
 */
public record PlanStatus(
        LocalDate today,
        List<SectionStatus> sections,
        List<StageCount> partners,
        List<MustHaveGap> gaps,
        TaskStatus tasks,
        StepStatus steps,
        List<HabitStatus> habits,
        AgreementStatus agreements,
        List<ReviewStatus> reviews,
        List<MetricStatus> metrics) {
    /** @param within how many days ahead a task is told of */
    public static PlanStatus of(Plan plan, LocalDate today, int within) {
        return new PlanStatus(
                today,
                SectionStatus.all(plan),
                StageCount.all(plan),
                MustHaveGap.all(plan),
                TaskStatus.of(plan.timeline(), today, within),
                StepStatus.of(plan, today),
                HabitStatus.all(plan, today),
                AgreementStatus.of(plan, today),
                ReviewStatus.all(plan, today),
                MetricStatus.all(plan, today));
    }

    /** How many sections have answers and none still to come. */
    public int answeredSections() {
        return (int) sections.stream()
                .filter(section -> section.state() == SectionStatus.State.ANSWERED)
                .count();
    }

    /** How many answers are still to come in the seven sections. */
    public int openAnswers() {
        return sections.stream().mapToInt(SectionStatus::open).sum();
    }

    public int allPartners() {
        return partners.stream().mapToInt(StageCount::all).sum();
    }

    /** How many partnerships stand. */
    public int livePartners() {
        return partners.stream()
                .filter(count -> count.stage().live())
                .mapToInt(StageCount::all)
                .sum();
    }
}

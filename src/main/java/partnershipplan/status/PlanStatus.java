package partnershipplan.status;

import java.time.LocalDate;
import java.util.List;
import partnershipplan.audience.Seen;
import partnershipplan.model.Plan;
import partnershipplan.model.Visibility;

/**
 * How far along a plan is on a day. Of an audience's copy it tells what that audience sees.
 *
 * @param sections the seven sections, in the worksheet's order
 * @param partners how many partners are at each stage, those stages that have any
 * @param gaps what is not known, or not met, of the must-haves of partners where things are serious; none in a copy for
 *     others, who do not see the checks and would take every must-have for an open one
 * @param tasks the timeline's
 * @param steps the steps of outreach
 * @param reviews the plan's own and those of executed agreements, by day
 */
public record PlanStatus(
        Outlook outlook,
        List<SectionStatus> sections,
        List<StageCount> partners,
        List<MustHaveGap> gaps,
        TaskStatus tasks,
        StepStatus steps,
        List<HabitStatus> habits,
        AgreementStatus agreements,
        List<ReviewStatus> reviews,
        List<MetricStatus> metrics) {
    public static PlanStatus of(Seen seen, Outlook outlook) {
        return of(seen.plan(), seen.audience().level() == Visibility.INTERNAL, outlook);
    }

    private static PlanStatus of(Plan plan, boolean ours, Outlook outlook) {
        LocalDate today = outlook.today();
        return new PlanStatus(
                outlook,
                SectionStatus.all(plan),
                StageCount.all(plan),
                ours ? MustHaveGap.all(plan) : List.of(),
                TaskStatus.of(plan.timeline(), today, outlook.within()),
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

    /** The executed agreements that have ended, or end by the horizon. */
    public List<AgreementStatus.End> expiring() {
        return agreements.ends().stream()
                .filter(end -> !end.day().isAfter(outlook.horizon()))
                .toList();
    }

    /** The reviews whose day has passed, or comes by the horizon. */
    public List<ReviewStatus> reviewsDue() {
        return reviews.stream()
                .filter(review -> !review.due().isAfter(outlook.horizon()))
                .toList();
    }

    public int lapsedHabits() {
        return (int) habits.stream().filter(HabitStatus::lapsed).count();
    }

    /** How many must-haves of partners are not checked. */
    public int uncheckedMustHaves() {
        return gaps.stream().mapToInt(gap -> gap.unchecked().size()).sum();
    }
}

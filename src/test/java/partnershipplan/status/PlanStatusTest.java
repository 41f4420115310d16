package partnershipplan.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.model.Agreement;
import partnershipplan.model.Plan;
import partnershipplan.model.Stage;
import partnershipplan.model.Task;
import partnershipplan.parse.PlanParser;

/** What is counted of a plan on a day. */
class PlanStatusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String PLAN = """
            format: partnership-plan/1
            status: STATE
            review: {every: quarterly, next: 2026-11-22}
            organization: {name: Harborlight}
            background:
              description: TODO
              existing_partners:
                - {name: Ash, type: formal, purpose: Beds}
                - {name: Birch, type: informal, purpose: Rides, stage: paused}
            need:
              purpose: We need beds
              benefits: [Beds]
              needs: [{id: beds, need: Beds}, {id: rides, need: TODO}]
              must_haves:
                - {id: vision, requirement: Shares our vision}
                - {id: staff, requirement: Has trained staff, applies_to: formal}
            goals:
              - name: Ash
                type: formal
                description: More beds
                outcome: Beds
                stage: negotiating
                checks:
                  - {must_have: vision, result: met, checked: 2026-01-01}
                  - {must_have: vision, result: not_met, checked: 2026-02-01}
              - {name: Cedar, type: informal, description: Rides, outcome: Rides}
            tactics:
              outreach:
                - {partner: cedar, tactic: Call, owner: Director, due: 2026-11-01, status: done}
                - {partner: cedar, tactic: Visit, owner: Director, due: 2026-11-01}
                - {partner: cedar, tactic: Write, owner: Director, due: 2026-11-01, status: cancelled}
              maintenance:
                - {partner: ash, activity: Lapsed, every: monthly, last: 2026-09-22}
                - {partner: ash, activity: Late, every: monthly, last: 2026-09-23}
                - {partner: ash, activity: Unknown, every: monthly}
            accountability:
              roles: [{party: us, responsibilities: [Answer]}]
              boundaries: {privacy: Ours, confidentiality: Ours, information_sharing: Ours}
              mechanisms: []
            timeline:
              - {task: Later, owner: Director, due: 2026-12-24}
              - {task: Soon, owner: Director, due: 2026-12-23}
              - {task: Today, owner: Director, due: 2026-11-23}
              - {task: Yesterday, owner: Director, due: 2026-11-22, status: blocked}
              - {task: Long ago, owner: Director, due: 2026-01-01, status: in_progress}
              - {task: Done, owner: Director, due: 2026-01-01, status: done, completed: 2026-01-01}
              - {task: Off, owner: Director, due: 2026-01-01, status: cancelled}
            evaluation:
              approach: We count
              metrics:
                - METRIC
            agreements:
              - {id: a, instrument: mou, status: executed, partners: ash, purpose: Beds, term: {ends: 2026-11-22}}
              - {id: b, instrument: mou, status: executed, partners: ash, purpose: Beds, term: {ends: 2027-02-21}}
              - {id: c, instrument: mou, status: executed, partners: ash, purpose: Beds, term: {ends: 2027-02-22},
                 review: {last: 2026-01-01, every: yearly}}
              - {id: d, instrument: mou, status: drafting, partners: ash, purpose: Beds, term: {ends: 2020-01-01},
                 review: {next: 2020-01-01}}
            """;

    private static final String METRIC =
            "{metric: Beds, target: {value: 10, date: 2027-01-01}, source: Log, every: monthly, owner: Director";

    private static PlanStatus status(String state, String metric) {
        String text = PLAN.replace("STATE", state).replace("METRIC", METRIC + metric + "}");
        var parsed = PlanParser.parse("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        Plan plan = parsed.plan();
        assertThat(plan).isNotNull();
        return PlanStatus.of(Seen.of(plan, Audience.INTERNAL), new Outlook(TODAY, 30));
    }

    private static MetricStatus metric(String more) {
        return status("draft", more).metrics().get(0);
    }

    @Test
    void answersStillToComeAreCountedForTheirSection() {
        var sections = status("draft", "").sections();
        assertThat(sections)
                .extracting(SectionStatus::key)
                .startsWith("background", "need")
                .hasSize(7);
        assertThat(sections).extracting(SectionStatus::open).containsExactly(1, 1, 0, 0, 0, 0, 0);
        assertThat(status("draft", "").answeredSections()).isEqualTo(5);
    }

    @Test
    void aPartnerThatIsWantedOtherwiseIsCountedOnceAndAsItIsWanted() {
        assertThat(status("draft", "").partners())
                .containsExactly(
                        new StageCount(Stage.IDENTIFIED, 0, 1, 0),
                        new StageCount(Stage.NEGOTIATING, 1, 0, 0),
                        new StageCount(Stage.PAUSED, 0, 1, 0));
    }

    @Test
    void theNewestCheckOfAMustHaveCounts() {
        var gaps = status("draft", "").gaps();
        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).unmet()).extracting(m -> m.meta().id()).containsExactly("vision");
        assertThat(gaps.get(0).unchecked()).extracting(m -> m.meta().id()).containsExactly("staff");
    }

    @Test
    void aTaskIsOverdueFromTheDayAfterItsDay() {
        TaskStatus tasks = status("draft", "").tasks();
        assertThat(tasks.overdue()).extracting(Task::task).containsExactly("Long ago", "Yesterday");
        assertThat(tasks.soon()).extracting(Task::task).containsExactly("Today", "Soon");
        assertThat(tasks.later()).extracting(Task::task).containsExactly("Later");
        assertThat(tasks.done()).isEqualTo(1);
        assertThat(tasks.cancelled()).isEqualTo(1);
        assertThat(tasks.all()).isEqualTo(6);
    }

    @Test
    void aStepThatWasCancelledIsNone() {
        StepStatus steps = status("draft", "").steps();
        assertThat(steps.all()).isEqualTo(2);
        assertThat(steps.done()).isEqualTo(1);
        assertThat(steps.overdue()).extracting(s -> s.tactic()).containsExactly("Visit");
    }

    @Test
    void aHabitLapsesWhenItIsLeftOutTwice() {
        assertThat(status("draft", "").habits()).extracting(HabitStatus::lapsed).containsExactly(true, false, false);
    }

    @Test
    void anAgreementEndsSoonWithinItsNotice() {
        AgreementStatus agreements = status("draft", "").agreements();
        assertThat(agreements.states())
                .containsEntry(Agreement.Status.EXECUTED, 3)
                .containsEntry(Agreement.Status.DRAFTING, 1);
        assertThat(agreements.ends()).extracting(AgreementStatus.End::passed).containsExactly(true, false, false);
        assertThat(agreements.ends()).extracting(AgreementStatus.End::soon).containsExactly(false, true, false);
        assertThat(agreements.inForce()).isEqualTo(2);
    }

    @Test
    void onlyTheReviewOfAnActivePlanIsOverdue() {
        assertThat(status("draft", "").reviews())
                .extracting(ReviewStatus::due)
                .containsExactly(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 1));
        assertThat(status("draft", "").reviews()).noneMatch(ReviewStatus::overdue);
        assertThat(status("active", "").reviews())
                .extracting(ReviewStatus::overdue)
                .containsExactly(true, false);
    }

    @Test
    void resultsAreComparedWithTheTargetInTheDirectionThatIsWanted() {
        String nine = ", results: [{date: 2026-10-01, value: 12}, {date: 2026-11-01, value: 11}]";
        assertThat(metric(", direction: increase" + nine).standing()).isEqualTo(MetricStatus.Standing.REACHED);
        assertThat(metric(", direction: increase" + nine).trend()).isEqualTo(MetricStatus.Trend.WORSE);
        assertThat(metric(", direction: decrease" + nine).standing()).isEqualTo(MetricStatus.Standing.ABOVE);
        assertThat(metric(", direction: decrease" + nine).trend()).isEqualTo(MetricStatus.Trend.BETTER);
        assertThat(metric(", direction: maintain" + nine).standing()).isEqualTo(MetricStatus.Standing.ABOVE);
        assertThat(metric(", direction: maintain" + nine).trend()).isEqualTo(MetricStatus.Trend.BETTER);
        assertThat(metric(", baseline: {value: 0}" + nine).standing()).isEqualTo(MetricStatus.Standing.REACHED);
    }

    @Test
    void aBaselineIsNoResult() {
        MetricStatus one = metric(", baseline: {value: 90}, results: [{date: 2026-10-01, value: 1}]");
        assertThat(one.trend()).isNull();
        assertThat(metric("").standing()).isNull();
    }

    @Test
    void resultsOfAnActivePlanAreStaleAfterTwiceTheirCadence() {
        String old = ", results: [{date: 2026-09-22, value: 1}]";
        assertThat(status("active", old).metrics().get(0).stale()).isTrue();
        assertThat(status("draft", old).metrics().get(0).stale()).isFalse();
        assertThat(status("active", old.replace("09-22", "09-23"))
                        .metrics()
                        .get(0)
                        .stale())
                .isFalse();
    }
}

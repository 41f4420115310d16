package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Finding;

/** Messages name what they are about, and point at the words to mend. */
class WorksheetMessagesTest {
    @Test
    void an_open_answer_is_told_with_its_item_and_its_words() {
        String draft = """
                status: draft
                owner: TODO
                timeline:
                  - task: Draft the MOU
                    owner: TODO ask the board
                    due: 2027-01-15
                    needs: [TODO]
                """;
        assertThat(messages("plan/placeholder-left", draft))
                .containsExactly(
                        "Still to be answered: `owner`. Write the answer in place of `TODO`.",
                        "Still to be answered: `owner` of \"Draft the MOU\" (\"TODO ask the board\"). "
                                + "Write the answer in place of `TODO`.",
                        "Still to be answered: an item of `needs` of \"Draft the MOU\". "
                                + "Write the answer in place of `TODO`.");
        assertThat(messages("plan/placeholder-left", "owner: TODO\n"))
                .containsExactly(
                        "Still to be answered: `owner`. Write the answer, or set `status: draft` until you have it.");
    }

    @Test
    void what_is_left_of_a_template_is_pointed_at() {
        List<Finding> found = found("plan/placeholder-left", "title: TBDs, TBDs and TBD\n");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().column()).isEqualTo("title: TBDs, TBDs and ".length() + 1);
        assertThat(found.get(0).message())
                .isEqualTo("\"TBD\" still stands where your own words belong. Write them in its place.");
    }

    @Test
    void what_is_left_of_an_example_is_called_one() {
        assertThat(messages("plan/placeholder-left", "title: Plan of the Example Legal Aid\n"))
                .containsExactly("\"Example Legal Aid\" is an example that `plan init` wrote. "
                        + "Write your own over it, or delete it.");
    }

    @Test
    void a_waiver_says_what_it_waived_where_that_is_known() {
        String waivers = """
                waivers:
                  - {rule: timeline/overdue, reason: Leave., until: 2026-10-31}
                  - {reason: Leave., until: 2026-10-31}
                """;
        assertThat(messages("plan/waiver-stale", waivers))
                .extracting(message -> message.substring(0, message.indexOf('.')))
                .containsExactly(
                        "This waiver of timeline/overdue ended on 2026-10-31", "This waiver ended on 2026-10-31");
    }

    @Test
    void a_thin_profile_is_told_with_its_length_and_with_all_that_is_missing() {
        assertThat(messages("background/profile-thin", "background: {description: Shelter, existing_partners: []}\n"))
                .containsExactly(
                        "The background does not state your principles, values or goals. "
                                + "Add `principles`, `values`, `goals`, each with a line or two.",
                        "The description of your organization has 1 word. "
                                + "Write at least 20 under `description`: what you do, for whom, and where.");
    }

    @Test
    void one_thing_that_the_profile_lacks_is_told_alone() {
        assertThat(messages(
                        "background/profile-thin",
                        "background: {description: Shelter, principles: [P], values: [V], existing_partners: []}\n"))
                .contains("The background does not state your goals. Add `goals` with a line or two.");
    }

    @Test
    void an_agreement_on_its_way_is_told_with_its_state() {
        String plan = """
                goals:
                  - {name: Valley Rides, type: formal, description: A., outcome: B., instrument: mou, stage: agreed}
                  - {name: Legal Aid, type: formal, description: A., outcome: B., instrument: mou, stage: active}
                agreements:
                  - {id: old-mou, instrument: mou, status: terminated, partners: all, purpose: Rides.}
                  - {id: rides-mou, instrument: mou, status: in_review, partners: [valley-rides], purpose: Rides.}
                """;
        assertThat(messages("goals/agreement-missing", plan))
                .containsExactly(
                        "The partnership with Valley Rides is formal and `agreed`, but `rides-mou` is still `in_review`."
                                + " Write `status: executed` once it is signed, or set `stage: negotiating`.",
                        "The partnership with Legal Aid is formal and `active`, but no executed agreement names this"
                                + " partner. Add it under `agreements`, or correct the `stage` or the `type`.");
    }

    @Test
    void a_task_done_before_the_period_is_told_to_start_the_period() {
        String plan = """
                period: {start: 2026-10-01, end: 2027-09-30}
                timeline:
                  - {task: Agree, owner: Director, due: 2026-09-30, status: done, completed: 2026-09-30}
                  - {task: Draft, owner: Director, due: 2026-09-30}
                  - {task: Sign, owner: Director, due: 2027-10-01, status: done, completed: 2026-09-30}
                """;
        assertThat(messages("timeline/out-of-order", plan))
                .extracting(message -> message.substring(message.indexOf(". ") + 2))
                .containsExactly(
                        "Correct the date, or start the `period` with the first task.",
                        "Correct the date, or the `period`.",
                        "Correct the date, or the `period`.");
    }

    @Test
    void a_long_line_is_cut_between_words() {
        assertThat(messages("need/must-have-untestable", """
                        need:
                          purpose: Men ask us for shelter.
                          benefits: [A bed]
                          needs: [{id: male-shelter, need: Emergency shelter for men}]
                          must_haves:
                            - {requirement: The partner's work strengthens existing services and does not replace them}
                            - {requirement: Thepartnersworkstrengthensexistingservicesanddoesnotreplacethemever}
                        """))
                .containsExactly(
                        "Nobody can tell whether a partner meets \"The partner's work strengthens existing services and"
                                + " does…\". Add `test:` with what one would see, hear or read.",
                        "Nobody can tell whether a partner meets"
                                + " \"Thepartnersworkstrengthensexistingservicesanddoesnotreplace…\". Add `test:` with"
                                + " what one would see, hear or read.");
    }

    @Test
    void all_that_nobody_has_checked_of_a_partner_is_told_at_once() {
        String plan = """
                need:
                  purpose: Men ask us for shelter.
                  benefits: [A bed]
                  needs: [{id: male-shelter, need: Emergency shelter for men}]
                  must_haves: [{requirement: Calls back}, {requirement: Asks first}, {requirement: Is awake}]
                background:
                  description: Shelter
                  existing_partners: [{name: Local hospitals, type: informal, purpose: Care.}]
                """;
        assertThat(messages("goals/must-have-unchecked", plan))
                .containsExactly("For Local hospitals the plan does not say whether \"Calls back\", \"Asks first\" or"
                        + " \"Is awake\" is met. Add each under `checks` with `must_have`, `result` and"
                        + " `evidence`, or narrow the must-have with `applies_to:`.");
    }

    private static List<String> messages(String rule, String text) {
        return found(rule, text).stream().map(Finding::message).toList();
    }

    private static List<Finding> found(String rule, String text) {
        return LintCase.of("case.plan.yaml", text).findings(rule);
    }
}

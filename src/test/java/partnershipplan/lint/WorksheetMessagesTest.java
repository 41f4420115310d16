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
                        "A partner cannot read here what you hold to and work towards. "
                                + "Add `principles`, `values`, `goals`, each with a line or two.",
                        "The description of your organization has 1 word. "
                                + "Write at least 20 under `description`: what you do, for whom, and where.");
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
                .containsExactly(
                        "For Local hospitals nobody has checked \"Calls back\", \"Asks first\" or \"Is awake\". "
                                + "Add each under `checks` with `must_have`, `result` and `evidence`.");
    }

    private static List<String> messages(String rule, String text) {
        return found(rule, text).stream().map(Finding::message).toList();
    }

    private static List<Finding> found(String rule, String text) {
        return LintCase.of("case.plan.yaml", text).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}

package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Finding;

/** What the rules on privacy advise, where more than one thing may mend what they found. */
class PrivacyMessagesTest {
    private static final String RULE = "privacy/hidden-name-in-prose";

    @Test
    void a_task_that_names_a_hidden_partner_may_be_hidden_with_it() {
        String plan = """
                timeline:
                  - {task: Ask Capital City Shelter for a talk, owner: Manager, due: 2026-12-20%s}
                """;
        assertThat(messages(plan.formatted("")))
                .containsExactly(
                        "Everybody may read this text, and it names a partner that is hidden from them. Write in"
                                + " general words, such as \"a shelter in the next county\", or let them see the partner by its"
                                + " `visibility:`, or add `partner:` with its id, which hides the task as well.");
        assertThat(messages(plan.formatted(", partner: childrens-hospital")))
                .singleElement()
                .asString()
                .endsWith("`visibility:`.");
        assertThat(messages(plan.formatted(", partner: capital-city-shelter"))).isEmpty();
    }

    @Test
    void a_number_that_everybody_may_call_may_be_shown() {
        String plan = """
                organization:
                  name: Harborlight
                  contact: {for: Hotline, phone: 1-888-555-0142%s}
                timeline:
                  - {task: Call 1-888-555-0142, owner: Manager, due: 2026-12-20}
                """;
        assertThat(messages(plan.formatted("")))
                .containsExactly("Everybody may read this text, and it gives a person's name, address or number that is"
                        + " hidden from them. Write the person's role, such as \"the intake coordinator\", or, if everybody"
                        + " may know it, add `visibility: public` where you give it.");
        assertThat(messages(plan.formatted(", visibility: public"))).isEmpty();
    }

    private static List<String> messages(String plan) {
        return LintCase.of("case.plan.yaml", plan).findings(RULE).stream()
                .map(Finding::message)
                .toList();
    }
}

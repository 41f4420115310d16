package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Checked;
import partnershipplan.parse.PlanParser;

/** What the privacy pack found is in no finding of any rule, and in no text that a report quotes from. */
class PrivacyPrintsNothingTest {
    private static Checked lint(String name, String sections) {
        String plan = LintCase.of(name, sections).whole();
        return new Linter(LocalDate.of(2026, 11, 23))
                .lint(PlanParser.parse(name, plan.getBytes(StandardCharsets.UTF_8)), Settings.DEFAULT);
    }

    @Test
    void a_number_in_a_name_an_id_a_comment_and_a_message() {
        Checked checked = lint("123-45-6789.plan.yaml", """
                need:
                  purpose: Nobody needs 123-45-6789 here. # nor 123-45-6789
                  benefits: [Safety]
                  needs: [{id: male-shelter, need: Beds}]
                  must_haves: [{requirement: Knows 123-45-6789}]
                """);
        assertThat(checked.findings()).anyMatch(f -> f.rule().equals("need/must-have-untestable"));
        assertThat(checked.findings().stream().filter(f -> f.rule().equals("privacy/identifier")))
                .hasSize(4);
        assertThat(checked.toString()).doesNotContain("6789");
    }

    @Test
    void a_hidden_name_where_it_was_found() {
        Checked checked = lint("a.plan.yaml", """
                background:
                  description: >-
                    Soon we shall work with Capital
                    City Shelter, and with others in the county.
                  existing_partners: []
                """);
        assertThat(checked.findings().stream().filter(f -> f.rule().equals("privacy/hidden-name-in-prose")))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).doesNotContain("Capital"));
        assertThat(checked.source().lines().get(2)).isEqualTo("    Soon we shall work with •••••••");
        assertThat(checked.source().lines().get(3)).endsWith("••••, and with others in the county.");
    }

    @Test
    void a_person_a_place_and_a_mailbox() {
        Checked checked = lint("client-maria.plan.yaml", """
                organization:
                  name: Harborlight
                  location: {address: 48 Alder Street, confidential: yes, visibility: public}
                  contact: {title: Intake, email: harborlight@gmail.com}
                  note: Client J.R. knows 48 Alder St.
                """);
        assertThat(checked.findings().stream()
                        .filter(f -> f.rule().startsWith("privacy/"))
                        .map(f -> f.rule()))
                .contains("privacy/client-story", "privacy/confidential-site", "privacy/personal-contact");
        assertThat(checked.toString())
                .doesNotContain("Alder")
                .doesNotContain("J.R.")
                .doesNotContain("gmail");
        assertThat(checked.source().name()).isEqualTo("••••••••••••.plan.yaml");
    }

    @Test
    void a_file_that_yaml_cannot_read() {
        String text =
                "organization: {name: Harborlight\n# Client J.R., 123-45-6789, lives at the safe house, 48 Alder Street\n";
        Checked checked = new Linter(LocalDate.of(2026, 11, 23))
                .lint(PlanParser.parse("a.plan.yaml", text.getBytes(StandardCharsets.UTF_8)), Settings.DEFAULT);
        assertThat(checked.findings().stream().map(f -> f.rule()))
                .contains("privacy/identifier", "privacy/client-story", "privacy/confidential-site")
                .allMatch(rule -> rule.startsWith("privacy/") || rule.startsWith("yaml/"));
        assertThat(checked.toString())
                .doesNotContain("6789")
                .doesNotContain("J.R.")
                .doesNotContain("Alder");
    }
}

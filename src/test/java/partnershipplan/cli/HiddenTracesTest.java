package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnershipplan.render.word.Docx;

/** What an audience may not see leaves no trace: with it and without it, the copies are the same. */
class HiddenTracesTest {
    private static final String PLAN = """
            format: partnership-plan/1
            organization:
              name: Visible Org
            %s
            background:
              description: We work together.
              existing_partners:
                - name: Seen Partner
                  type: formal
                  purpose: Works with us.
            need:
              purpose: Beds.
              benefits: [%s]
              needs: []
              must_haves: []
            goals: [%s]
            tactics:
              outreach: []
            accountability:
              roles: []
              boundaries:
                privacy: %s
                confidentiality: We say nothing.
                information_sharing: We share totals.
              mechanisms: []
            timeline:
              - {id: t2, task: Second, owner: Director, due: 2026-06-05%s}
            evaluation:
              approach: We count.
              metrics:
                - id: m1
                  metric: Calls
                  target: {value: 5, date: 2026-12-01}
                  source: Log
                  every: monthly
                  owner: Director
                  counts_people: yes%s
            agreements:
              - id: seen-mou
                instrument: mou
                status: executed
                partners: seen-partner
                purpose: Referrals.%s
            groups:
              - {id: circle, name: The Circle, members: us%s}
            """;

    @TempDir
    Path folder;

    private String copy(String command, Object... parts) throws IOException {
        Files.writeString(folder.resolve("a.plan.yaml"), PLAN.formatted(parts));
        String[] words = (command + " --audience public --today 2026-06-01 a.plan.yaml").split(" ");
        Run run = Run.in(folder, words);
        assertThat(run.code()).describedAs(run.err()).isZero();
        return run.out();
    }

    @Test
    void hiddenThingsMakeNoDifference() throws IOException {
        Object[] without = {"", "TODO", "", "TODO", "", "", "", ""};
        Object[] with = {
            "  contact: {name: Robin Secret, phone: 555-0199}\n  readiness: {history: Secret.}",
            "TODO ask Hidden House",
            "{name: Hidden House, type: formal, description: Secret., outcome: Secret.}",
            "TODO ask Hidden House",
            ", after: [hidden-visit]}\n  - {id: hidden-visit, task: Secret, owner: D, due: 2026-05-05, partner: hidden-house",
            "\n      results: [{date: 2026-03-03, value: 7}]",
            """

                supersedes: hidden-mou
                funds: [{from: us, to: seen-partner, amount: 1}]
              - {id: hidden-mou, instrument: mou, status: drafting, partners: hidden-house, purpose: Secret.}
            waivers:
              - {rule: a/b, reason: Secret, until: 2027-01-01}
            """.stripTrailing(),
            ", chairs: {name: Robin Secret}"
        };
        for (String command : new String[] {
            "export --to json",
            "export --to ics",
            "export --to csv --table timeline",
            "render --to md -o -",
            "render --to html -o -"
        }) {
            assertThat(copy(command, with)).isEqualTo(copy(command, without)).doesNotContain("Hidden", "Secret");
        }
    }

    @Test
    void hiddenThingsMakeNoDifferenceInWord() throws IOException {
        byte[] without = word("", "TODO", "", "TODO", "", "", "", "");
        byte[] with = word(
                "  contact: {name: Robin Secret, phone: 555-0199}",
                "TODO ask Hidden House",
                "{name: Hidden House, type: formal, description: Secret., outcome: Secret.}",
                "TODO ask Hidden House",
                "",
                "\n      results: [{date: 2026-03-03, value: 7}]",
                "\nwaivers:\n  - {rule: a/b, reason: Secret, until: 2027-01-01}",
                ", chairs: {name: Robin Secret}");
        assertThat(with).isEqualTo(without);
        assertThat(Docx.of(with).everything())
                .contains("Seen Partner")
                .doesNotContain("Hidden", "Secret", folder.toString(), folder.getFileName() + "");
    }

    private byte[] word(Object... parts) throws IOException {
        copy("render --to docx --force -o a.docx", parts);
        return Files.readAllBytes(folder.resolve("a.docx"));
    }

    @Test
    void noFundsAreForThePartiesToKnow() throws IOException {
        assertThat(copy("export --to json", "", "A", "", "P", "", "", "\n    funds: none", ""))
                .doesNotContain("funds");
    }

    @Test
    void wordThatOnlyBeginsLikeTodoIsText() throws IOException {
        assertThat(copy("render --to md -o -", "", "TODOS responden", "", "P", "", "", "", ""))
                .contains("- TODOS responden");
    }
}

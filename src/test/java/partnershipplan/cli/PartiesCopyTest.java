package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts as a party of an agreement. */
class PartiesCopyTest {
    private static final String PLAN = """
            format: partnership-plan/1
            organization: {name: Visible Org}
            background:
              description: We.
              existing_partners:
                - {name: Voices, type: informal, purpose: They sing.}
                - {name: Clinic, type: informal, purpose: They heal.}
            need: {purpose: Beds., benefits: [], needs: [], must_haves: []}
            goals: []
            tactics: {outreach: []}
            accountability:
              roles: []
              boundaries: {privacy: P, confidentiality: C, information_sharing: I}
              mechanisms: []
            timeline: []
            evaluation: {approach: A, metrics: []}
            agreements:
              - id: joint
                instrument: mou
                status: executed
                partners: %s
                purpose: Tea.
                funds: [{from: us, to: voices, amount: 4242}]
            groups:
              - {id: table, name: Round Table, members: [us, voices]}
              - {id: assembly, name: Assembly, members: [board, clinic]}
              - {id: board, name: Board, members: [table, assembly]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "voices, voices, true",
        "all, voices, true",
        "table, voices, true",
        "table, clinic, false",
        "assembly, voices, true",
        "board, clinic, true",
        "all, public, false",
        "all, partners, false",
    })
    void fundsAreForTheParties(String partners, String audience, boolean seen) throws IOException {
        Files.writeString(folder.resolve("a.plan.yaml"), PLAN.formatted(partners));
        Run run = Run.in(folder, "export", "--to", "json", "--audience", audience, "a.plan.yaml");
        assertThat(run.code()).describedAs(run.err()).isZero();
        assertThat(run.out().contains("4242")).isEqualTo(seen);
    }
}

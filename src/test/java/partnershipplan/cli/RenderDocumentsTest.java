package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary and the status, as files: their names, what they say, and whom they say it to. */
class RenderDocumentsTest {
    /** An overdue task for a partner of whom outsiders do not know, who is told apart by nothing else. */
    private static final String HIDDEN = """
              - name: Quiet Harbor
                type: formal
                description: A wish
                outcome: A hope
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.copy(Path.of("examples/shelter-mous.plan.yaml"), folder.resolve("shelter.plan.yaml"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theDocumentStandsInTheNameBeforeTheAudience() throws IOException {
        for (String audience : List.of("internal", "public", "ferris-voices")) {
            Run.in(folder, "render", "--document", "summary", "--to", "md", "--audience", audience);
        }
        Run.in(folder, "render", "--document", "status", "--to", "md");
        Run.in(folder, "render", "--document", "plan", "--to", "md");
        assertThat(files())
                .containsExactly(
                        "shelter.internal.md",
                        "shelter.plan.yaml",
                        "shelter.status.internal.md",
                        "shelter.summary.ferris-voices.md",
                        "shelter.summary.internal.md",
                        "shelter.summary.md");
    }

    @Test
    void aDocumentThatNobodyKnowsIsWrongUsage() {
        Run run = Run.in(folder, "render", "--document", "poster");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("plan, summary, status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "status"})
    void aPublicCopyIsNotReplacedByANarrowerOne(String document) throws IOException {
        Run.in(folder, "render", "--document", document, "-o", "board.pdf", "--audience", "public");
        byte[] copy = Files.readAllBytes(folder.resolve("board.pdf"));
        Run run = Run.in(folder, "render", "--document", document, "-o", "board.pdf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("board.pdf")).hasBinaryContent(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "status"})
    void whatIsHiddenShowsInNoNumber(String document) throws IOException {
        String one = copy(document, "public");
        String own = copy(document, "internal");
        Path plan = folder.resolve("shelter.plan.yaml");
        String text = Files.readString(plan)
                .replace("\ntactics:\n", "\n" + HIDDEN.indent(0) + "\ntactics:\n")
                .replace(
                        "\ntimeline:\n",
                        "\ntimeline:\n  - {task: Ask, owner: Director, due: 2026-01-02, partner: quiet-harbor}\n");
        Files.writeString(plan, text);
        assertThat(copy(document, "public")).isEqualTo(one);
        assertThat(copy(document, "internal")).isNotEqualTo(own);
    }

    private String copy(String document, String audience) {
        Run run = Run.in(folder, "render", "--document", document, "--audience", audience, "--to", "md", "-o", "-");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void theSummaryTellsABoardWhatItAsks() {
        assertThat(copy("summary", "internal"))
                .contains("Marigold Court · Summary")
                .contains("## Why we need partners")
                .contains("- Interpreters at intake, day and night")
                .contains("| Ferris Voices | Formal")
                .contains("informal today")
                .contains("| Sign the interpreters’ MOU | Executive Director | Apr 30, 2027 |".replace('’', '\''))
                .contains("61%")
                .contains("| Review of the plan | Apr 21, 2027 |")
                .doesNotContain("## Contents");
    }

    @Test
    void theStatusTellsHowFarItIsOnTheDay() {
        Run run = Run.in(folder, "render", "--document", "status", "--to", "md", "-o", "-", "--today", "2027-05-15");
        assertThat(run.out())
                .contains("Status on May 15, 2027")
                .contains("| 7 of 7 | 2 of 4 | 1 of 4 | 3 | 0 |")
                .contains("Finish the interpreters' code of conduct")
                .contains("Task, overdue")
                .contains("Lapsed: left out twice")
                .contains("Review, overdue")
                .contains("No new result since");
    }

    @Test
    void checksAreForOurselves() throws IOException {
        Path plan = folder.resolve("shelter.plan.yaml");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace(
                                "{must_have: never-locates, result: met, evidence: \"MOU",
                                "{must_have: never-locates, result: unknown, evidence: \"MOU"));
        assertThat(copy("status", "internal"))
                .contains("Must-haves that are still open")
                .contains("Not checked yet");
        assertThat(copy("status", "partners")).doesNotContain("Must-haves");
    }
}

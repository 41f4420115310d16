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
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts of agreements, as files: which ones are made, what they leave blank, and who may not have them. */
class RenderDraftsTest {
    private static final String DAY = "2026-11-23";

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.copy(Path.of("src/test/resources/plans/every-key.plan.yaml"), folder.resolve("key.plan.yaml"));
    }

    private Run draft(String... more) {
        List<String> all = Stream.concat(Stream.of("render", "--to", "md", "--today", DAY), Stream.of(more))
                .toList();
        return Run.in(folder, all.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachAgreementOfTheKindIsAFileThatNamesItBeforeTheAudience() throws IOException {
        assertThat(draft("--document", "mou").code()).isZero();
        assertThat(files()).containsExactly("key.mou.clinic-mou-2022.internal.md", "key.mou.clinic-mou.internal.md");
    }

    @Test
    void thePublicCopyIsTheOneWhoseNameHasNoAudience() throws IOException {
        assertThat(draft("--document", "mou", "--audience", "public").code()).isZero();
        assertThat(draft("--document", "mou", "--agreement", "clinic-mou", "--audience", "brookside-clinic")
                        .code())
                .isZero();
        assertThat(files())
                .contains("key.mou.clinic-mou.md", "key.mou.clinic-mou.brookside-clinic.md")
                .noneMatch(file -> file.contains("internal"));
    }

    @Test
    void severalDraftsDoNotGoToStandardOutput() {
        Run run = draft("--document", "mou", "-o", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--agreement ID");
    }

    @Test
    void whatIsLeftBlankIsToldWithItsPlaceAndStandsInTheDraft() {
        Run run = draft("--document", "subgrant", "-o", "-");
        assertThat(run.err())
                .contains("willow-subgrant: 1 blank")
                .containsPattern("key\\.plan\\.yaml:\\d+:\\d+: blank 1: "
                        + "`agreements\\[willow-subgrant]\\.subgrant\\.awards\\[1]\\.number`");
        assertThat(run.out())
                .contains("not legal advice")
                .contains("Blank 1: agreements\\[willow-subgrant\\].subgrant.awards\\[1\\].number")
                .contains("| (i) |", "| (xiv) |");
    }

    @Test
    void aMemorandumStatesNoMoneyThatThePlanGivesIt() throws IOException {
        Path plan = folder.resolve("key.plan.yaml");
        String text = Files.readString(plan)
                .replaceFirst(
                        "funds: none # none, or a list", "funds: [{from: us, to: brookside-clinic, amount: 7654321}]");
        Files.writeString(plan, text);
        Run run = draft("--document", "mou", "--agreement", "clinic-mou", "-o", "-");
        assertThat(run.out())
                .doesNotContain("7,654,321")
                .doesNotContain("No funds move")
                .contains("moves no money");
        assertThat(run.err()).contains("`agreements[clinic-mou].funds`: a memorandum moves no money");
    }

    @ParameterizedTest
    @CsvSource({
        "mou, willow-subgrant, internal",
        "mou, nowhere, internal",
        "mou, clinic-mou, prosecutor",
        "mou, job-contract, public",
    })
    void whatItsAudienceCannotHaveIsRefusedAsIfItWereNotThere(String document, String agreement, String audience)
            throws IOException {
        Run run = draft("--document", document, "--agreement", agreement, "--audience", audience);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no agreement '" + agreement + "' that --document mou drafts for " + audience);
        assertThat(files()).isEmpty();
    }

    @Test
    void aHiddenAgreementIsToldOfLikeOneThatIsNotThere() {
        Run hidden = draft("--document", "mou", "--agreement", "job-contract", "--audience", "public");
        Run none = draft("--document", "mou", "--agreement", "fob-contract", "--audience", "public");
        assertThat(hidden.err()).isEqualTo(none.err().replace("fob-contract", "job-contract"));
    }

    @Test
    void anAgreementOfAnotherKindIsWrittenLikeAMemorandumWhereItIsNamed() {
        Run run = draft("--document", "mou", "--agreement", "job-contract", "-o", "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("# Contract on Job Training").contains("$9,800");
    }

    @Test
    void anAgreementIsForADraftOnly() {
        assertThat(draft("--agreement", "clinic-mou").code()).isEqualTo(2);
    }
}

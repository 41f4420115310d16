package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    private static final Path EXAMPLE = Path.of("examples/worksheet.plan.yaml");

    @TempDir
    private Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("harbor.plan.yaml"));
    }

    @Test
    void organizationKeepsTheIdItIsGiven() throws IOException {
        String plan = Files.readString(Path.of("src/test/resources/broken/fine/minimal.plan.yaml"));
        Files.writeString(
                folder.resolve("plan.yaml"), plan.replace("organization:\n", "organization:\n  id: harborlight-inc\n"));
        Run run = Run.in(folder, "export", "--to", "json", "plan.yaml");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"id\" : \"harborlight-inc\"");
    }

    @ParameterizedTest
    @CsvSource({
        "-o out --audience public, out/harbor.ics",
        "-o out, out/harbor.internal.ics",
        "-o out --audience partners, out/harbor.partners.ics",
        "-o my.ics, my.ics"
    })
    void fileSaysInItsNameWhomItIsFor(String options, String file) throws IOException {
        Run run = Run.in(folder, ("export --to ics harbor.plan.yaml " + options).split(" "));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("wrote " + file);
        assertThat(Files.readString(folder.resolve(file))).startsWith("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void secondCalendarReplacesTheFirstAndNothingElse() throws IOException {
        String[] words = "export --to ics harbor.plan.yaml -o out.ics".split(" ");
        assertThat(Run.in(folder, words).code()).isZero();
        String first = Files.readString(folder.resolve("out.ics"));
        Run again = Run.with(folder, "", Map.of("SOURCE_DATE_EPOCH", "1900000000"), words);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Files.readString(folder.resolve("out.ics"))).isEqualTo(first);
        Files.writeString(folder.resolve("out.ics"), "my own notes");
        assertThat(Run.in(folder, words).code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("out.ics")).hasContent("my own notes");
    }

    @Test
    void internalCalendarDoesNotTakeThePlaceOfThePublicOne() throws IOException {
        assertThat(Run.in(folder, "export --to ics harbor.plan.yaml -o a.ics --audience public".split(" "))
                        .code())
                .isZero();
        Run run = Run.in(folder, "export --to ics harbor.plan.yaml -o a.ics".split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("is a public copy");
    }

    @Test
    void severalPlansGoToAFolder() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("lake.plan.yaml"));
        Run refused = Run.in(folder, "export", "--to", "ics");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("name a folder with -o");
        assertThat(Run.in(folder, "export", "--to", "ics", "-o", "out").code()).isZero();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/{harbor,lake}.internal.ics");
        assertThat(folder.resolve("out").toFile().list()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--to pdf, there is no form 'pdf'",
        "-o a.ics, say in which form",
        "--to json -o a.ics, end it in .json",
        "--to csv -o -, a file for each table",
        "--to ics --table timeline, goes with --to csv",
        "--to ics -o harbor.plan.yaml, is no folder"
    })
    void wrongUseIsToldAndNothingIsWritten(String options, String told) {
        Run run = Run.in(folder, ("export harbor.plan.yaml " + options).split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(told);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void tablesAreAFileEachBesideThePlanOrInAFolder() throws IOException {
        assertThat(Run.in(folder, "export --to csv harbor.plan.yaml".split(" ")).code())
                .isZero();
        assertThat(folder.resolve("tables/harbor.timeline.internal.csv"))
                .content()
                .startsWith("id,task,owner,due,");
        assertThat(Run.in(folder, "export --to csv harbor.plan.yaml -o out --audience public".split(" "))
                        .code())
                .isZero();
        assertThat(folder.resolve("out/harbor.partners.csv")).exists();
        assertThat(folder.resolve("out/harbor.tactics.csv")).doesNotExist();
    }

    @Test
    void oneTableGoesToStandardOutput() {
        Run run = Run.in(folder, "export --to csv --table metrics harbor.plan.yaml".split(" "));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("id,metric,");
        Run wrong = Run.in(folder, "export --to csv --table tasks harbor.plan.yaml".split(" "));
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("there is no table 'tasks'", "timeline");
    }

    @Test
    void planThatIsNotForAnAudienceIsNotExportedForIt() throws IOException {
        Path file = folder.resolve("harbor.plan.yaml");
        Files.writeString(file, Files.readString(file) + "\nvisibility: internal\n");
        Run run = Run.in(folder, "export --to json --audience public harbor.plan.yaml".split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void planWithErrorsIsNotExported() throws IOException {
        Files.writeString(folder.resolve("harbor.plan.yaml"), "format: partnership-plan/1\n");
        Run run = Run.in(folder, "export --to ics harbor.plan.yaml -o out".split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(folder.toFile().list()).hasSize(1);
    }
}

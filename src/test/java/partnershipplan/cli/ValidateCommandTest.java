package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    @TempDir
    Path folder;

    private String good;
    private String bad;

    @BeforeEach
    void plans() throws IOException {
        good = Files.readString(EXAMPLES.resolve("worksheet.plan.yaml"));
        bad = good.replace("status: draft", "status: drafty");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void cleanRunSaysWhatItChecked() throws IOException {
        write("plan.yaml", good);
        Run run = Run.in(folder, "validate");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "1 plan checked: syntax, the seven sections, keys, values, ids, references and dates. Nothing found.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findingShowsPlaceLineAndMend() throws IOException {
        write("plans/harbor.plan.yaml", bad);
        Run run = Run.in(folder, "validate", "plans");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("plans/harbor.plan.yaml:")
                .contains(": error: `status` cannot be `drafty` [format/value]\n")
                .contains("6 | status: drafty")
                .contains("^^^^^^ did you mean `draft`?")
                .endsWith("1 error in 1 plan.\n");
    }

    @Test
    void findingsAreTheSameWithoutTheQuickReader() throws IOException {
        write("plan.yaml", bad);
        Run run = Run.with(folder, "", Map.of("PLAN_YAML", "library"), "validate");
        assertThat(run).isEqualTo(Run.in(folder, "validate"));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void conciseFormHasALineAFinding() throws IOException {
        write("plan.yaml", bad);
        Run run = Run.in(folder, "validate", "--format", "concise");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).matches("(?s)plan\\.yaml:\\d+:9: error: .* \\[format/value]\n");
    }

    @Test
    void jsonFormIsAloneOnStandardOutput() throws IOException {
        write("plan.yaml", bad);
        Run run = Run.in(folder, "validate", "--format", "json", "--today", "2026-01-02");
        var json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("command").asText()).isEqualTo("validate");
        assertThat(json.get("today").asText()).isEqualTo("2026-01-02");
        assertThat(json.get("summary").get("error").asInt()).isEqualTo(1);
        var finding = json.get("findings").get(0);
        assertThat(finding.get("rule").asText()).isEqualTo("format/value");
        assertThat(finding.get("path").asText()).isEqualTo("status");
        assertThat(finding.get("end_column").asInt() - finding.get("column").asInt())
                .isEqualTo(6);
    }

    @Test
    void severalFormatsInOneRun() throws IOException {
        write("plan.yaml", bad);
        Run run = Run.in(folder, "validate", "--format", "concise", "--format", "json=out.json");
        assertThat(run.out()).contains("[format/value]").doesNotContain("{");
        assertThat(Files.readString(folder.resolve("out.json"))).startsWith("{").endsWith("}\n");
    }

    @Test
    void reportReplacesOnlyAReport() throws IOException {
        write("plan.yaml", bad);
        write("text.txt", "A letter.\n");
        Run refused = Run.in(folder, "validate", "--format", "json=plan.yaml", "--format", "text=text.txt");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("plan.yaml, text.txt");
        assertThat(Files.readString(folder.resolve("plan.yaml"))).isEqualTo(bad);
        for (String format : new String[] {"json", "text", "concise"}) {
            String report = format + "=report." + format;
            assertThat(Run.in(folder, "validate", "--format", report).code()).isEqualTo(1);
            assertThat(Run.in(folder, "validate", "--format", report).code()).isEqualTo(1);
        }
        assertThat(Run.in(folder, "validate", "--force", "--format", "json=text.txt")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void fileThatCannotBeWrittenIsNamed() throws IOException {
        write("plan.yaml", good);
        Run run = Run.in(folder, "validate", "--format", "json=missing/out.json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("missing/out.json").doesNotContain(".part");
    }

    @Test
    void twoFormatsOnStandardOutputAreWrongUsage() throws IOException {
        write("plan.yaml", good);
        assertThat(Run.in(folder, "validate", "--format", "json", "--format", "concise")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void standardInputHasTheNameItIsGiven() {
        Run run = Run.with(
                folder, bad, Map.of(), "validate", "-", "--stdin-filename", "from/editor.yaml", "--format", "concise");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("from/editor.yaml:");
    }

    @Test
    void folderTakesPlansByNameAndSkipsHiddenFolders() throws IOException {
        write("plan.yaml", good);
        write("deep/er/a.plan.yml", good);
        write("other.yaml", "no: plan");
        write(".hidden/b.plan.yaml", bad);
        Files.createDirectories(folder.resolve("folder.plan.yaml"));
        assertThat(Run.in(folder, "validate").out()).startsWith("2 plans checked");
    }

    @Test
    void linkToAFolderIsTheFolder() throws IOException {
        write("real/one.plan.yaml", bad);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(Run.in(folder, "validate", "--format", "concise", "link").out())
                .startsWith("link/one.plan.yaml:");
    }

    @Test
    void fileOfAnyNameIsTaken() throws IOException {
        write("other.txt", bad);
        assertThat(Run.in(folder, "validate", "other.txt").code()).isEqualTo(1);
    }

    @Test
    void findingsComeInTheOrderOfNamesWhateverTheOrderOfArguments() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("p" + (10 + i) + ".plan.yaml", bad);
        }
        Run forward = Run.in(folder, "validate", "--format", "concise");
        Run backward = Run.in(
                folder, "validate", "--format", "concise", "p49.plan.yaml", "p10.plan.yaml", ".", "./p11.plan.yaml");
        assertThat(forward.out().lines()).hasSize(40).isSorted();
        assertThat(backward.out()).isEqualTo(forward.out());
    }

    @Test
    void argumentThatMatchesNothingIsWrongUsage() {
        Run run = Run.in(folder, "validate", "nowhere.yaml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'nowhere.yaml' matches no file or folder");
        assertThat(Run.in(folder, "validate").code()).isEqualTo(2);
    }

    @Test
    void emptyArgumentIsNotTheFolderWeAreIn() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), "");
        Run run = Run.in(folder, "validate", "");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'' matches no file or folder");
    }

    @Test
    void fileThatCannotBeReadIsAFailureAndTheOthersAreChecked() throws IOException {
        write("a.plan.yaml", bad);
        Files.createSymbolicLink(folder.resolve("b.plan.yaml"), Path.of("/proc/self/mem"));
        Run run = Run.in(folder, "validate", "a.plan.yaml", "b.plan.yaml", "--format", "concise");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("cannot read b.plan.yaml");
        assertThat(run.out()).contains("a.plan.yaml:").contains("[format/value]");
    }

    @Test
    void unknownWordsAreWrongUsageWithAHint() {
        assertThat(Run.in(folder, "vaildate").err()).contains("there is no command 'vaildate'");
        assertThat(Run.in(folder, "valid").err()).contains("did you mean 'validate'?");
        Run run = Run.in(folder, "validate", "--fromat", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--fromat").contains("plan validate --help");
        assertThat(Run.in(folder, "validate", "--format", "xml").code()).isEqualTo(2);
        assertThat(Run.in(folder, "validate", "--today", "tomorrow").code()).isEqualTo(2);
    }

    @Test
    void colourOnlyWhereAskedFor() throws IOException {
        write("plan.yaml", bad);
        assertThat(Run.in(folder, "validate").out()).doesNotContain("\033");
        assertThat(Run.in(folder, "validate", "--color", "always").out()).contains("\033[");
        assertThat(Run.with(folder, "", Map.of("FORCE_COLOR", "1"), "validate").out())
                .contains("\033[");
        assertThat(Run.with(folder, "", Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"), "validate")
                        .out())
                .doesNotContain("\033[");
    }

    @Test
    void marksStandUnderWhatTheyMeanInWideAndMarkedText() throws IOException {
        write(
                "plan.yaml",
                "title: \"希望 é\" # x\nstatus: \"é希望\"\n" + good.replaceFirst("(?m)^(title|status):.*\n", ""));
        String out = Run.in(folder, "validate").out();
        String line = out.lines()
                .filter(l -> l.contains("status: \"é希望\""))
                .findFirst()
                .orElseThrow();
        String marks = out.lines().filter(l -> l.contains("^^")).findFirst().orElseThrow();
        assertThat(marks.indexOf('^')).isEqualTo(line.indexOf('"'));
        assertThat(marks.chars().filter(c -> c == '^').count()).isEqualTo(7);
    }

    @Test
    void windowsLineEndsAndByteOrderMarkMoveNothing() throws IOException {
        Files.write(
                folder.resolve("plan.yaml"), ("\uFEFF" + bad.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        write("unix.plan.yaml", bad);
        var lines =
                Run.in(folder, "validate", "--format", "concise").out().lines().toList();
        assertThat(lines.get(0).replace("plan.yaml", "")).isEqualTo(lines.get(1).replace("unix.plan.yaml", ""));
    }
}

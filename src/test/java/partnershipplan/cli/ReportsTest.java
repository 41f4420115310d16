package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Several reports in one run, each alone in its place. */
class ReportsTest {
    private static final List<String> FORMS =
            List.of("text", "concise", "json", "sarif", "junit", "github", "gitlab", "checkstyle");

    @TempDir
    Path folder;

    private String good;

    @BeforeEach
    void plans() throws IOException {
        good = Files.readString(Path.of("examples/worksheet.plan.yaml"));
        Files.writeString(folder.resolve("good.plan.yaml"), good);
        Files.writeString(folder.resolve("bad.plan.yaml"), good.replace("status: draft", "status: \"\\uD800 ]]>\\e\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "gitlab"})
    void jsonIsAloneOnStandardOutput(String form) throws IOException {
        Run run = Run.in(folder, "validate", "--verbose", "--format", form);
        assertThat(run.code()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(run.out()).isEmpty()).isFalse();
        assertThat(run.out()).endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void xmlIsAloneOnStandardOutput(String form) throws Exception {
        Run run = Run.in(folder, "validate", "--verbose", "--format", form);
        assertThat(run.code()).isEqualTo(1);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())));
        assertThat(document.getDocumentElement().getChildNodes().getLength()).isPositive();
        assertThat(run.out()).contains("good.plan.yaml").contains("\uFFFD").endsWith("\n");
    }

    @Test
    void githubIsAloneOnStandardOutput() {
        Run run = Run.in(folder, "validate", "--verbose", "--format", "github");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith("::error file=bad.plan.yaml,line=6,"));
        assertThat(Run.in(folder, "validate", "--format", "github", "good.plan.yaml")
                        .out())
                .isEmpty();
    }

    @Test
    void aHyphenForAFileIsStandardOutput() throws IOException {
        Run run = Run.in(folder, "validate", "good.plan.yaml", "--format", "json=-", "--format", "text=findings.txt");
        assertThat(new ObjectMapper().readTree(run.out()).path("command").asText())
                .isEqualTo("validate");
        assertThat(folder.resolve("-")).doesNotExist();
        assertThat(Run.in(folder, "validate", "--format", "json=-", "--format", "text")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void everyFormGoesIntoItsFileAndIsReplacedByTheNext() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("validate", "good.plan.yaml"));
        for (String form : FORMS) {
            arguments.addAll(List.of("--format", form + "=report." + form));
        }
        for (String plan : new String[] {"good.plan.yaml", "bad.plan.yaml", "bad.plan.yaml", "good.plan.yaml"}) {
            arguments.set(1, plan);
            Run run = Run.in(folder, arguments.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isEqualTo(plan.startsWith("bad") ? 1 : 0);
        }
        for (String form : FORMS) {
            assertThat(Files.readString(folder.resolve("report." + form)))
                    .isEqualTo(Run.in(folder, "validate", "good.plan.yaml", "--format", form)
                            .out());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void whatIsNoReportIsNotReplaced() throws IOException {
        for (String text : new String[] {"[1, 2]\n", "<?xml version=\"1.0\"?>\n<testsuites name=\"mine\"/>\n", "{}"}) {
            Files.writeString(folder.resolve("mine"), text);
            assertThat(Run.in(folder, "validate", "--format", "gitlab=mine").code())
                    .isEqualTo(2);
            assertThat(Files.readString(folder.resolve("mine"))).isEqualTo(text);
        }
    }

    @Test
    void twoFormatsIntoOneFileAreWrongUsage() {
        Run run = Run.in(folder, "validate", "--format", "json=out", "--format", "junit=./out");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("./out");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "gitlab", "checkstyle", "json"})
    void wrongUsageLeavesStandardOutputEmpty(String form) {
        Run run = Run.in(folder, "validate", "nowhere.yaml", "--format", form);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, false", "1, 1, true", "2, 2, true", "3, 3, false"})
    void capCutsTheTextAndNothingElse(int cap, int shown, boolean told) throws IOException {
        Files.writeString(
                folder.resolve("bad.plan.yaml"), good.replace("status: draft", "status: x\nstray: 1\nanother: 2"));
        Run run = Run.in(
                folder,
                "validate",
                "bad.plan.yaml",
                "--max-findings",
                String.valueOf(cap),
                "--format",
                "text",
                "--format",
                "concise=all.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.startsWith("bad.plan.yaml:")))
                .hasSize(shown);
        assertThat(run.out().contains("more; --max-findings 0 shows all")).isEqualTo(told);
        assertThat(run.out()).endsWith("3 errors in 1 plan.\n");
        assertThat(Files.readAllLines(folder.resolve("all.txt"))).hasSize(3);
    }

    @Test
    void textShowsTwoHundredFindingsUnlessToldOtherwise() throws IOException {
        StringBuilder keys = new StringBuilder("status: draft");
        for (int i = 0; i < 512; i++) {
            keys.append("\nstray-").append(i).append(": 1");
        }
        Files.writeString(folder.resolve("bad.plan.yaml"), good.replace("status: draft", keys));
        Run run = Run.in(folder, "validate", "bad.plan.yaml");
        assertThat(run.out().lines().filter(line -> line.startsWith("bad.plan.yaml:")))
                .hasSize(200);
        assertThat(run.out()).endsWith("\n… and 312 more; --max-findings 0 shows all\n\n512 errors in 1 plan.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "", "99999999999"})
    void capIsANumber(String cap) {
        Run run = Run.in(folder, "validate", "--max-findings=" + cap);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--max-findings").contains("whole number");
    }
}

package partnershipplan.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import partnershipplan.finding.Finding;

/**
 * Configurations that are broken in one way, or in several, each beside the findings it must give; those in {@code
 * fine} give none.
 *
 * <p>{@code NAME.expected} has a line {@code LINE:COLUMN rule} a finding; a column {@code *} is a matter of taste.
 */
class BrokenConfigsTest {
    @TestFactory
    Stream<DynamicTest> everyBrokenConfigurationGivesItsFindings() throws IOException {
        List<Path> files = Configs.in("");
        assertThat(files).hasSizeGreaterThan(50);
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(Configs.FOLDER.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        List<String> wanted = Files.readAllLines(Path.of(file.toString().replace(".planrc.yaml", ".expected")));
        ParsedConfig parsed = Configs.parse(Files.readString(file));
        List<String> found = new ArrayList<>();
        for (Finding f : parsed.findings()) {
            boolean anyColumn = wanted.contains(f.span().line() + ":* " + f.rule());
            found.add(f.span().line() + ":" + (anyColumn ? "*" : f.span().column()) + " " + f.rule());
        }
        assertThat(found)
                .as(() -> parsed.findings().stream()
                        .map(Finding::message)
                        .toList()
                        .toString())
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(parsed.config() == null).isEqualTo(!wanted.isEmpty());
    }

    @Test
    void theWordingIsAsReviewed() throws IOException {
        Path golden = Path.of("src/test/resources/golden/config-messages.txt");
        StringBuilder found = new StringBuilder();
        for (Path file : Configs.in("")) {
            List<Finding> findings = Configs.parse(Files.readString(file)).findings();
            if (!findings.isEmpty()) {
                found.append("# ")
                        .append(Configs.FOLDER.relativize(file).toString().replace('\\', '/'))
                        .append('\n');
            }
            for (Finding f : findings) {
                found.append(f.span().line())
                        .append(":")
                        .append(f.span().column())
                        .append(": ");
                found.append(f.message()).append(" [").append(f.rule()).append("]\n    ");
                found.append(f.hint()).append('\n');
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, found);
        }
        assertThat(found.toString())
                .as("read the new wording, then accept it with -Dgolden.update=true")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void aConfigurationIsNotCalledAPlan() throws IOException {
        for (Path file : Configs.in("")) {
            for (Finding f : Configs.parse(Files.readString(file)).findings()) {
                assertThat(f.message()).doesNotContain("the plan").doesNotContain("this plan");
            }
        }
    }
}

package partnershipplan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import partnershipplan.finding.Finding;

/**
 * Small files that are broken in one way, or in several, each beside the findings it must give.
 *
 * <p>{@code NAME.expected} has a line {@code LINE:COLUMN rule} a finding; a column {@code *} is a matter of taste.
 */
class BrokenPlansTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    @TestFactory
    Stream<DynamicTest> everyBrokenPlanGivesItsFindings() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> plans = files.filter(f -> f.toString().endsWith(".plan.yaml"))
                    .sorted()
                    .toList();
            assertThat(plans).hasSizeGreaterThan(400);
            return plans.stream()
                    .map(plan -> DynamicTest.dynamicTest(FOLDER.relativize(plan).toString(), () -> check(plan)));
        }
    }

    private static void check(Path plan) throws IOException {
        Path expected = Path.of(plan.toString().replace(".plan.yaml", ".expected"));
        List<String> wanted = Files.readAllLines(expected);
        List<Finding> findings = PlanParser.parse(plan.getFileName().toString(), Files.readAllBytes(plan))
                .findings();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding f = findings.get(i);
            boolean anyColumn = wanted.contains(f.span().line() + ":* " + f.rule());
            found.add(f.span().line() + ":" + (anyColumn ? "*" : f.span().column()) + " " + f.rule());
        }
        assertThat(found)
                .as(() -> findings.stream().map(Finding::message).toList().toString())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}

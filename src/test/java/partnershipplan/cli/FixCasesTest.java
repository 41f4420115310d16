package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plans with something to fix, or that only look so, each beside what {@code lint --fix} must make of it.
 *
 * <p>{@code NAME.plan.yaml} becomes {@code NAME.fixed.yaml}, to the byte; fixed once more, that stays as it is.
 */
class FixCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/fix");

    @TestFactory
    Stream<DynamicTest> every_plan_is_fixed_as_expected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> plans = files.filter(file -> file.toString().endsWith(".plan.yaml"))
                    .sorted()
                    .toList();
            assertThat(plans).hasSizeGreaterThan(75);
            return plans.stream()
                    .map(plan -> DynamicTest.dynamicTest(FOLDER.relativize(plan).toString(), () -> check(plan)));
        }
    }

    private static void check(Path plan) throws IOException {
        String expected = text(Path.of(plan.toString().replace(".plan.yaml", ".fixed.yaml")));
        assertThat(fixed(text(plan))).isEqualTo(expected);
        assertThat(fixed(expected)).isEqualTo(expected);
        boolean unchanged = plan.toString().contains("-not-") || plan.toString().contains("nothing");
        assertThat(expected.equals(text(plan)))
                .as("a name with `not` promises that nothing is changed")
                .isEqualTo(unchanged);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String fixed(String text) {
        return Run.with(FOLDER, text, Map.of(), "lint", "--fix", "--today", "2026-11-22", "-")
                .out();
    }
}

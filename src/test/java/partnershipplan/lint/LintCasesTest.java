package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each rule must find and must not, by cases in {@code src/test/resources/lint/RULE-ID/}. They were written from
 * the catalogue alone, before the rules.
 */
class LintCasesTest {
    private static final Path CASES = Path.of("src/test/resources/lint");
    private static final Map<String, Rule> RULES =
            Catalogue.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    private static final List<Path> FILES = cases();

    @TestFactory
    Stream<DynamicTest> each_case() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> {
                    Rule rule = RULES.get(ruleOf(file));
                    assertThat(rule).as("the rule of " + file).isNotNull();
                    LintCase plan = LintCase.of(file);
                    assertThat(plan.found(rule))
                            .as(plan::told)
                            .containsExactlyInAnyOrderElementsOf(plan.expected(rule.severity()));
                }));
    }

    @Test
    void every_rule_has_a_case_that_fires_and_one_that_is_silent() {
        for (Rule rule : RULES.values()) {
            List<Path> own =
                    FILES.stream().filter(f -> ruleOf(f).equals(rule.id())).toList();
            assertThat(own).as(rule.id()).anyMatch(f -> !expected(f, rule).isEmpty());
            assertThat(own).as(rule.id()).anyMatch(f -> expected(f, rule).isEmpty());
        }
    }

    @Tag("every-rule")
    @Test
    void nothing_is_found_in_the_base_plan() {
        assertThat(LintCase.of("base.plan.yaml", "").findings()).isEmpty();
    }

    private static List<String> expected(Path file, Rule rule) {
        try {
            return LintCase.of(file).expected(rule.severity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ruleOf(Path file) {
        return CASES.relativize(file.getParent()).toString().replace('\\', '/');
    }

    private static List<Path> cases() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(f -> f.toString().endsWith(".yaml")
                            && CASES.relativize(f).getNameCount() == 3)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

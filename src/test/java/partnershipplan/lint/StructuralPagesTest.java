package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.explain.RulePages;
import partnershipplan.finding.Severity;
import partnershipplan.parse.Rules;

/** The pages of what {@code validate} finds are tests, too. */
class StructuralPagesTest {
    private static final Path PAGES = Path.of("docs/rules");

    static List<String> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_made_as_every_page(String rule) throws IOException {
        String page = RulePagesTest.page(rule);
        assertThat(page).startsWith("# " + rule + "\n\n").contains("\n| error | validate | ");
        assertThat(page.lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)))
                .containsExactlyElementsOf(RulePagesTest.HEADINGS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void what_it_calls_bad_is_found_on_the_marked_lines(String rule) throws IOException {
        List<LintCase> bad = RulePagesTest.examples(rule, "What it finds");
        assertThat(bad).isNotEmpty();
        for (LintCase plan : bad) {
            assertThat(plan.expected(Severity.ERROR)).as(plan::told).isNotEmpty();
            assertThat(plan.foundInForm(rule))
                    .as(plan::told)
                    .containsExactlyInAnyOrderElementsOf(plan.expected(Severity.ERROR));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void in_what_it_calls_good_no_rule_finds_anything(String rule) throws IOException {
        List<LintCase> good = RulePagesTest.examples(rule, "What is good instead");
        assertThat(good).isNotEmpty();
        for (LintCase plan : good) {
            assertThat(plan.findings().stream().filter(f -> f.severity() != Severity.INFO))
                    .as(plan::told)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void says_why_it_cannot_be_waived(String rule) throws IOException {
        assertThat(RulePagesTest.page(rule)).contains("## How to waive it\n\nIt cannot be waived: ");
        assertThat(RulePagesTest.examples(rule, "How to waive it")).isEmpty();
    }

    /** Of those of the other rules as well. */
    @Test
    void there_is_a_page_for_each_rule_and_no_other() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .containsExactlyInAnyOrderElementsOf(RulePages.ids());
        }
    }
}

package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.finding.Severity;

/** A rule's page is its test: what it calls bad must be found, on the marked lines alone; what it calls good must not. */
class RulePagesTest {
    private static final Path PAGES = Path.of("docs/rules");
    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    static final List<String> HEADINGS = List.of(
            "Why it matters",
            "What it stands on",
            "What it finds",
            "What is good instead",
            "How to mend it",
            "How to waive it");

    static List<Rule> rules() {
        return Catalogue.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_made_as_every_page(Rule rule) throws IOException {
        String page = page(rule.id());
        assertThat(page).startsWith("# " + rule.id() + "\n\n");
        assertThat(page).contains("\n| " + rule.severity().word());
        assertThat(page.lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)))
                .containsExactlyElementsOf(HEADINGS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void what_it_calls_bad_is_found_on_the_marked_lines(Rule rule) throws IOException {
        List<LintCase> bad = examples(rule.id(), "What it finds");
        assertThat(bad).isNotEmpty();
        for (LintCase plan : bad) {
            assertThat(plan.expected(rule.severity())).as(rule.id()).isNotEmpty();
            assertThat(plan.found(rule))
                    .as(plan::told)
                    .containsExactlyInAnyOrderElementsOf(plan.expected(rule.severity()));
        }
    }

    @Tag("every-rule")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void in_what_it_calls_good_no_rule_finds_anything(Rule rule) throws IOException {
        List<LintCase> good = examples(rule.id(), "What is good instead");
        assertThat(good).isNotEmpty();
        for (LintCase plan : good) {
            assertThat(plan.findings().stream().filter(f -> f.severity() != Severity.INFO))
                    .as(plan::told)
                    .isEmpty();
            assertThat(plan.found(rule)).isEmpty();
        }
    }

    @Tag("every-rule")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void its_waiver_waives_something_that_it_calls_bad(Rule rule) throws IOException {
        for (LintCase waiver : examples(rule.id(), "How to waive it")) {
            LintCase bad = examples(rule.id(), "What it finds").get(0);
            assertThat(bad.with(waiver.text()).findings())
                    .as(bad.with(waiver.text()).told())
                    .anyMatch(f -> f.rule().equals(rule.id()) && f.waived());
        }
    }

    @Test
    void every_rule_bears_its_id_as_its_name() {
        for (Rule rule : rules()) {
            String name = Arrays.stream(rule.id().split("[/-]"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
            assertThat(rule.getClass().getSimpleName()).isEqualTo(name);
        }
    }

    @Test
    void every_class_of_a_rule_and_every_page_stands_in_the_list() throws IOException {
        Set<String> listed =
                rules().stream().map(r -> r.getClass().getSimpleName()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/partnershipplan/lint/rules"))) {
            List<String> written = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains(" implements Rule {")) {
                    written.add(file.getFileName().toString().replace(".java", ""));
                }
            }
            assertThat(written).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    static String page(String rule) throws IOException {
        return Files.readString(PAGES.resolve(rule + ".md"));
    }

    /** The YAML examples in a part of a rule's page. */
    static List<LintCase> examples(String rule, String heading) throws IOException {
        String part = page(rule).split("(?m)^## " + heading + "$")[1].split("(?m)^## ")[0];
        List<LintCase> examples = new ArrayList<>();
        Matcher yaml = YAML.matcher(part);
        while (yaml.find()) {
            examples.add(LintCase.of("example.plan.yaml", yaml.group(1)));
        }
        return examples;
    }
}

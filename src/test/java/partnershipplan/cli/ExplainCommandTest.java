package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnershipplan.explain.RulePages;

/** {@code plan explain}: a rule's page, or the list of rules. */
class ExplainCommandTest {
    private static final Path COMMAND_LINE = Path.of("docs/cli.md");

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    @Test
    void tellsARulesPage() {
        Run run = run("explain", "timeline/overdue");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                        timeline/overdue (worksheet)

                        A task is past its day, or its day comes soon.

                        Severity: warning; info within 30 days before the day
                        Stands on: the worksheet, Timeline to Achieve Partnership

                        Why it matters

                        A plan dies when its dates pass unseen.""")
                .contains("\n        due: 2026-11-20 # finding\n")
                .endsWith("    until: 2027-01-15\n");
    }

    @Test
    void tellsSeveralInTheOrderOfTheArguments() {
        Run both = run("explain", "timeline/overdue", "format/value");
        assertThat(both.code()).isZero();
        assertThat(both.out())
                .isEqualTo(run("explain", "timeline/overdue").out() + "\n\n"
                        + run("explain", "format/value").out());
    }

    @Test
    void withoutARuleItListsThemAll() {
        Run run = run("explain");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("""
                        validate
                          yaml/syntax  error
                              A line cannot be read:""").endsWith("\nplan explain RULE tells more of one.\n");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches("  \\S.*"))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(RulePages.ids());
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        Run run = run("explain", "timeline/overdue", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("version").intValue()).isEqualTo(1);
        JsonNode rule = json.get("rules").get(0);
        assertThat(rule.get("rule").textValue()).isEqualTo("timeline/overdue");
        assertThat(rule.get("severity").textValue()).isEqualTo("warning; info within 30 days before the day");
        assertThat(rule.get("parts").get(0).get("heading").textValue()).isEqualTo("Why it matters");
        assertThat(rule.get("parts").get(0).get("markdown").textValue()).startsWith("A plan dies");
        assertThat(rule.get("parts").get(2).get("markdown").textValue()).contains("```yaml\ntimeline:\n");
    }

    @Test
    void listsAllForPrograms() throws IOException {
        JsonNode rules = new ObjectMapper()
                .readTree(run("explain", "--format", "json").out())
                .get("rules");
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.get("rule").textValue()));
        assertThat(ids).isEqualTo(RulePages.ids());
    }

    @Test
    void theCommandLinePageExplainsEveryKeyOfTheJson() throws IOException {
        String page = Files.readString(COMMAND_LINE);
        String section = page.substring(page.indexOf("\n## plan explain\n"), page.indexOf("\n## plan config\n"));
        JsonNode json = new ObjectMapper()
                .readTree(run("explain", "format/value", "--format", "json").out());
        List<String> keys = new ArrayList<>(names(json));
        keys.addAll(names(json.get("rules").get(0)));
        keys.addAll(names(json.get("rules").get(0).get("parts").get(0)));
        assertThat(keys).hasSize(10).allSatisfy(key -> assertThat(section).contains("| `" + key + "` |"));
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> all = json.fieldNames(); all.hasNext(); ) {
            names.add(all.next());
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "overdue, timeline/overdue",
        "timeline/over-due, timeline/overdue",
        "format/vaule, format/value",
        "key-missing, format/key-missing",
    })
    void unknownRuleIsWrongUsageWithTheOneThatIsMeant(String typed, String meant) {
        Run run = run("explain", "format/value", typed);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("plan: there is no rule '" + typed + "'; did you mean " + meant + "?\nSee: plan explain\n");
    }

    @Test
    void unknownRuleThatIsLikeNoneLeadsToTheList() {
        Run run = run("explain", "weather");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("plan: there is no rule 'weather'\nSee: plan explain\n");
    }

    @Test
    void unknownFormatIsWrongUsage() {
        Run run = run("explain", "format/value", "--format", "html");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("plan: --format takes text or json, not 'html'\n");
    }

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(run("explain", "format/value", "--color", "always").out())
                .startsWith("\033[1mformat/value\033[0m (validate)\n")
                .contains("\033[31m# finding\033[0m\n");
        assertThat(run("explain", "--color", "always").out()).contains("  format/value  \033[2merror\033[0m\n");
        assertThat(run("explain", "format/value").out()).doesNotContain("\033");
        assertThat(Run.with(folder, "", Map.of("FORCE_COLOR", "1"), "explain", "format/value")
                        .out())
                .contains("\033[1m");
        assertThat(run("explain", "format/value", "--color", "always", "--format", "json")
                        .out())
                .doesNotContain("\033");
    }
}

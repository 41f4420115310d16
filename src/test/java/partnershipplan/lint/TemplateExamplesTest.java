package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partnershipplan.finding.Finding;
import partnershipplan.parse.PlanParser;
import partnershipplan.scaffold.Answers;
import partnershipplan.scaffold.Scaffold;
import partnershipplan.scaffold.Template;

/** What a new plan leaves to be answered or written over is on the list that lint makes of it. */
class TemplateExamplesTest {
    @ParameterizedTest
    @EnumSource(Template.class)
    void every_todo_and_every_example_is_found(Template template) {
        String text = Scaffold.write(Answers.none(template), LintCase.TODAY);
        List<Integer> expected = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (holdsPlaceholder(lines[i])) {
                expected.add(i + 1);
            }
        }
        assertThat(expected).isNotEmpty();
        List<Finding> findings = new Linter(LintCase.TODAY)
                .lint(PlanParser.parse("new.plan.yaml", text.getBytes(StandardCharsets.UTF_8)), Settings.DEFAULT)
                .findings();
        assertThat(findings.stream()
                        .filter(f -> f.rule().equals("plan/placeholder-left"))
                        .map(f -> f.span().line()))
                .containsExactlyElementsOf(expected);
    }

    /** A line that names an example from elsewhere, such as {@code partner: Example Legal Aid}, is no other finding. */
    private static boolean holdsPlaceholder(String line) {
        String value = line.split(" #")[0].strip().toLowerCase(Locale.ROOT);
        boolean says = value.matches("(- )?(id|name|legal_name|uei|number|source|email|agency|title): .*");
        return value.matches("(.*: |- )todo") || says && value.contains("example");
    }
}

package partnershipplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.vocabulary.Labels;

/** On a plan of thirty partners each step is told, and nothing else. */
class ChangesTest {
    static Stream<Step> steps() throws IOException {
        return Step.all().stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_is_told_and_nothing_else(Step step) throws IOException {
        String plan = Step.plan();

        assertThat(told(plan, step.on(plan))).containsExactlyElementsOf(step.told());
    }

    @Test
    void all_steps_together_are_told_and_nothing_else() throws IOException {
        String plan = Step.plan();
        String last = plan;
        List<String> expected = new ArrayList<>();
        for (Step step : Step.all()) {
            last = step.on(last);
            expected.addAll(step.told());
        }

        assertThat(told(plan, last)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void nothing_is_told_of_a_plan_and_itself() throws IOException {
        assertThat(told(Step.plan(), Step.plan())).isEmpty();
    }

    static List<String> told(String before, String after) {
        Changes changes = Changes.between(plan(before), plan(after), Labels.of("en"));
        List<String> told = new ArrayList<>();
        changes.bySection()
                .forEach((section, all) -> all.forEach(
                        change -> told.add(changes.title(section) + " " + sign(change.kind()) + " " + change.text())));
        return told;
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED, RENAMED, MOVED -> "~";
        };
    }

    static Plan plan(String text) {
        Parsed parsed = PlanParser.parse("a.plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).isEmpty();
        return Objects.requireNonNull(parsed.plan());
    }
}

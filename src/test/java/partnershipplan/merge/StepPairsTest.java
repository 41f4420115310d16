package partnershipplan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.change.Changes;
import partnershipplan.change.Step;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.vocabulary.Labels;

/** Two people take a step each, from one plan: merged, the plan has taken both. */
class StepPairsTest {
    @Test
    void any_two_steps_are_merged_to_both() throws IOException {
        String base = Step.plan();
        List<Step> steps = Step.all();
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        for (int i = 0; i < steps.size(); i++) {
            for (int j = 0; j < i; j++) {
                // Each pair once, now this one ours and now that one.
                Step ours = steps.get((i + j) % 2 == 0 ? i : j);
                Step theirs = steps.get((i + j) % 2 == 0 ? j : i);
                pairs++;
                Merged merged = PlanMerge.of(base, ours.on(base), theirs.on(base));
                if (!merged.isClean() || !sameAs(theirs.on(ours.on(base)), merged.text())) {
                    wrong.add(ours + " + " + theirs + ": " + merged.conflicts() + merged.reason());
                }
            }
        }
        assertThat(pairs).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_step_that_one_took_alone_is_taken_to_the_byte() throws IOException {
        String base = Step.plan();
        for (Step step : Step.all()) {
            String next = step.on(base);

            assertThat(PlanMerge.of(base, next, base)).isEqualTo(new Merged(next, List.of(), ""));
            assertThat(PlanMerge.of(base, base, next)).isEqualTo(new Merged(next, List.of(), ""));
            assertThat(PlanMerge.of(base, next, next)).isEqualTo(new Merged(next, List.of(), ""));
        }
    }

    private static boolean sameAs(String expected, String merged) {
        Plan before = plan(expected);
        Plan after = plan(merged);
        return Changes.between(before, after, Labels.of("en")).all().isEmpty()
                && sorted(expected).equals(sorted(merged));
    }

    private static List<String> sorted(String text) {
        return text.lines().sorted().toList();
    }

    private static Plan plan(String text) {
        Parsed parsed = PlanParser.parse("a.plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.plan()).isNotNull();
        return parsed.plan();
    }
}

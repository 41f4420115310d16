package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import partnershipplan.parse.PlanParser;

/** Which clauses an agreement must have is what the configuration says, where it says anything. */
class AgreementClausesTest {
    private static final String RULE = "agreement/clause-missing";
    private static final String PLAN = """
            agreements:
              - id: shelter-mou
                instrument: mou
                status: drafting
                partners: [capital-city-shelter]
                purpose: Opens two beds a night to the men we refer.
                clauses:
                  amendment: In writing.
            """;

    @Test
    void ours_are_asked_for_where_nothing_is_said() {
        assertThat(found(null))
                .containsExactlyInAnyOrder(
                        "warning agreements[shelter-mou].parties: No party of the agreement `shelter-mou` says what it"
                                + " keeps confidential. Add `confidentiality:` to each of the `parties` that learns who"
                                + " a client is.",
                        "warning agreements[shelter-mou].clauses: " + missing("`termination` or `notices`"),
                        "info agreements[shelter-mou].clauses: "
                                + missing("`nondiscrimination`, `records`, `liability` or `entire_agreement`"));
    }

    @Test
    void those_alone_that_are_said() {
        assertThat(found(List.of("amendment"))).isEmpty();
        assertThat(found(List.of())).isEmpty();
        assertThat(found(List.of("amendment", "insurance", "dispute_resolution")))
                .containsExactly(
                        "warning agreements[shelter-mou].clauses: " + missing("`insurance` or `dispute_resolution`"));
        assertThat(found(List.of("confidentiality")))
                .singleElement()
                .asString()
                .startsWith("warning agreements[shelter-mou].parties:");
    }

    private static String missing(String clauses) {
        return "For the agreement `shelter-mou` the plan shows no clause " + clauses + ". Add under `clauses` what the"
                + " agreement says of it; if it says nothing, agree on the wording with the other parties.";
    }

    private static List<String> found(@Nullable List<String> clauses) {
        Settings usual = Settings.DEFAULT;
        Settings.Options options = (rule, option) -> (rule + " " + option).equals(RULE + " clauses") ? clauses : null;
        Settings settings = new Settings(Set.of(), Set.of(RULE), usual.levels(), options, usual.custom());
        byte[] plan = LintCase.of("case.plan.yaml", PLAN).whole().getBytes(StandardCharsets.UTF_8);
        return new Linter(LintCase.TODAY)
                .lint(PlanParser.parse("case.plan.yaml", plan), settings).findings().stream()
                        .map(f -> f.severity().word() + " " + f.path() + ": " + f.message())
                        .toList();
    }
}

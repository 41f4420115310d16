package partnershipplan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.source.Span;

/** Which fixes are kept, and which are dropped for what they bring. */
class ProgressTest {
    private String broken = "";

    @BeforeEach
    void read() throws IOException {
        broken = Files.readString(Path.of("src/test/resources/broken/fine/minimal.plan.yaml"))
                .replace("due: 2026-12-15", "due: 12/15/2026")
                .replace("      source: Referral log\n", "")
                .replace("    outcome: Emergency and transitional shelter for male clients.\n", "");
    }

    /** Fixes under a rule that finds something in every line with some words. */
    private String fixed(String rule, String words) {
        return new Fixer(parsed -> check(parsed, rule, words))
                .fix(PlanParser.parse("plan.yaml", broken.getBytes(StandardCharsets.UTF_8)))
                .text();
    }

    private static Checked check(Parsed parsed, String rule, String words) {
        List<Finding> findings = new ArrayList<>(parsed.findings());
        parsed.source().lines().stream()
                .filter(line -> line.contains(words))
                .forEach(line ->
                        findings.add(new Finding(rule, Severity.INFO, "plan.yaml", Span.START, "", line, "", false)));
        return new Checked(parsed.source(), findings);
    }

    @Test
    void a_stub_that_brings_a_finding_is_dropped_and_the_other_fixes_are_kept() {
        assertThat(fixed("acme/source-open", "source: TODO"))
                .doesNotContain("source:")
                .contains("outcome: TODO", "due: 2026-12-15");
    }

    @Test
    void a_stub_may_say_of_itself_that_it_is_one() {
        assertThat(fixed("plan/placeholder-left", "TODO")).contains("source: TODO", "outcome: TODO");
    }

    @Test
    void a_value_that_is_read_for_the_first_time_may_have_faults() {
        assertThat(fixed("timeline/overdue", "due: 2026-12-15")).contains("due: 2026-12-15");
    }

    @Test
    void as_many_errors_as_before_are_no_progress() {
        broken = broken.replace("due: 12/15/2026", "due: 12/15/2026\n    notes: [Ring twice.]")
                .replace("type: formal", "type: Formal");
        assertThat(fixed("none", "none")).contains("notes: [Ring twice.]", "due: 2026-12-15", "type: formal");
    }
}

package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Finding;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.source.SourceText;

/** A finding is known again when its lines have moved, and never taken for another. */
class ReportFingerprintTest {
    private static final Path PLAN = Path.of("examples/worksheet.plan.yaml");

    private static final String MUST_HAVES = """
              - id: first
                requirement: One
                test: One
                blocking: perhaps
              - id: second
                requirement: Two
                blocking: perhaps
                tset: Two
            """;

    private static final String REORDERED = """
              - id: second
                blocking: perhaps
                tset: Two
                requirement: Two
              - id: first
                blocking: perhaps
                requirement: One
                test: One
            """;

    @Test
    void moved_lines_change_no_fingerprint() throws IOException {
        List<String> before = gitlab("plan.yaml", plan(MUST_HAVES));
        assertThat(before).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(gitlab("plan.yaml", "# A line\n\n# and another\n" + plan(MUST_HAVES)))
                .isEqualTo(before);
        assertThat(gitlab("plan.yaml", plan(REORDERED))).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void both_forms_know_a_finding_by_the_same_name() throws IOException {
        List<String> sarif = texts(
                new ObjectMapper()
                        .readTree(Form.SARIF.tell(told("plan.yaml", plan(MUST_HAVES))))
                        .at("/runs/0/results"),
                "/partialFingerprints/planFinding~1v1");
        assertThat(sarif).isEqualTo(gitlab("plan.yaml", plan(MUST_HAVES)));
    }

    @Test
    void another_file_is_another_finding() throws IOException {
        assertThat(gitlab("other.yaml", plan(MUST_HAVES)))
                .doesNotContainAnyElementsOf(gitlab("plan.yaml", plan(MUST_HAVES)));
    }

    @Test
    void findings_alike_but_for_their_line_are_told_apart() {
        Finding finding = Told.SAMPLE.get(0).findings().get(0);
        Fingerprints one = new Fingerprints();
        List<String> first = List.of(one.of(finding), one.of(finding));
        assertThat(first).doesNotHaveDuplicates();
        Fingerprints another = new Fingerprints();
        assertThat(List.of(another.of(finding), another.of(finding))).isEqualTo(first);
    }

    @Test
    void waived_finding_counts_among_those_alike() throws IOException {
        Finding finding = Told.SAMPLE.get(0).findings().get(0);
        Finding waived = new Finding(
                finding.rule(),
                finding.severity(),
                finding.file(),
                finding.span(),
                finding.path(),
                finding.message(),
                finding.hint(),
                true);
        SourceText source = Told.SAMPLE.get(0).source();
        List<String> both = fingerprints(List.of(new Told(source, List.of(finding, finding))));
        assertThat(fingerprints(List.of(new Told(source, List.of(waived, finding)))))
                .containsExactly(both.get(1));
    }

    private static String plan(String mustHaves) throws IOException {
        String text = Files.readString(PLAN);
        int from = text.indexOf("  must_haves:\n") + "  must_haves:\n".length();
        int to = text.indexOf("\ngoals:");
        assertThat(from).isPositive().isLessThan(to);
        return text.substring(0, from) + mustHaves.indent(2) + text.substring(to);
    }

    private static List<Told> told(String name, String text) {
        Parsed parsed = PlanParser.parse(name, text.getBytes(StandardCharsets.UTF_8));
        return List.of(new Told(parsed.source(), parsed.findings()));
    }

    private static List<String> gitlab(String name, String text) throws IOException {
        return fingerprints(told(name, text));
    }

    private static List<String> fingerprints(List<Told> files) throws IOException {
        return texts(new ObjectMapper().readTree(Form.GITLAB.tell(files)), "/fingerprint");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.at(pointer).textValue()));
        return texts;
    }
}

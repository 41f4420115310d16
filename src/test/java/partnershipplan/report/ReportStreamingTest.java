package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** No form keeps what it was told: each file's findings are handed on before many others come. */
class ReportStreamingTest {
    private static final int FILES = 3_000;

    /** More than any buffer on the way, much less than the whole. */
    private static final int BUFFERED = 20_000;

    @ParameterizedTest
    @EnumSource
    void findings_are_handed_on_as_they_come(Form form) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter aside = new StringWriter();
        StringWriter telling = form == Form.JSON ? aside : out;
        Report report = form.on(out, aside);
        Summary summary = Summary.NONE;
        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Finding finding = finding("plans/" + (10_000 + i) + ".plan.yaml");
            report.file(new SourceText(finding.file(), "status: drafty\n"), List.of(finding));
            summary = summary.plus(List.of(finding));
            after.add(telling.getBuffer().length());
        }
        report.end(summary);
        int whole = telling.getBuffer().length();
        assertThat(whole).isGreaterThan(10 * BUFFERED);
        for (int i = 0; i < FILES; i++) {
            int due = (int) ((long) whole * (i + 1) / FILES);
            assertThat(after.get(i)).isGreaterThan(due - BUFFERED);
        }
    }

    private static Finding finding(String file) {
        return new Finding(
                "format/value",
                Severity.ERROR,
                file,
                Span.of(1, 9, 6),
                "status",
                "`status` cannot be `drafty`",
                "did you mean `draft`?",
                false);
    }
}

package partnershipplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;

/**
 * Findings as JUnit's XML: a file is a suite, a finding a test that fails. An info is a test that passes and says
 * something, a waived finding one that is skipped, and a clean file has one test that passes.
 */
public final class JunitReport implements Report {
    private final XmlWriter xml;
    private final String title;

    public JunitReport(Writer out, String command) throws IOException {
        title = "plan " + command;
        xml = new XmlWriter(out).begin("testsuites", "name", title);
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        Summary summary = Summary.NONE.plus(findings);
        xml.begin(
                "testsuite",
                "name",
                source.name(),
                "file",
                source.name(),
                "tests",
                String.valueOf(Math.max(1, findings.size())),
                "failures",
                String.valueOf(summary.atLeast(Severity.WARNING)),
                "errors",
                "0",
                "skipped",
                String.valueOf(summary.waived()));
        if (findings.isEmpty()) {
            xml.empty("testcase", "name", title, "classname", source.name());
        }
        for (Finding finding : findings) {
            test(finding);
        }
        xml.end();
    }

    private void test(Finding finding) throws IOException {
        String where = finding.path().isEmpty() ? "" : " at " + finding.path();
        xml.begin("testcase", "name", finding.rule() + where, "classname", finding.file());
        String line = FindingLine.of(finding);
        String text = finding.hint().isEmpty() ? line : line + "\n" + finding.hint();
        if (finding.waived()) {
            xml.empty("skipped", "message", "waived: " + finding.message());
        } else if (finding.severity() == Severity.INFO) {
            xml.text("system-out", text);
        } else {
            xml.text(
                    "failure",
                    text,
                    "message",
                    finding.message(),
                    "type",
                    finding.severity().word());
        }
        xml.end();
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml.end().close();
    }
}

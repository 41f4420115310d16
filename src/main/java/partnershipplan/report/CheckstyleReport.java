package partnershipplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** Findings in Checkstyle's XML, which many programs read; waived ones are left out. */
public final class CheckstyleReport implements Report {
    /** The version of Checkstyle whose form this is, as its readers expect to see one. */
    private static final String FORM = "4.3";

    private final XmlWriter xml;

    public CheckstyleReport(Writer out) throws IOException {
        xml = new XmlWriter(out).comment("Made by plan; its findings").begin("checkstyle", "version", FORM);
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        xml.begin("file", "name", source.name());
        for (Finding finding : findings) {
            if (!finding.waived()) {
                error(finding);
            }
        }
        xml.end();
    }

    /** Readers take what follows the source's last dot for the rule. */
    private void error(Finding finding) throws IOException {
        xml.empty(
                "error",
                "line",
                String.valueOf(finding.span().line()),
                "column",
                String.valueOf(finding.span().column()),
                "severity",
                finding.severity().word(),
                "message",
                Advice.of(finding),
                "source",
                "plan." + finding.rule());
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml.end().close();
    }
}

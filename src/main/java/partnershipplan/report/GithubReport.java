package partnershipplan.report;

import java.io.IOException;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;
import partnershipplan.terminal.Legible;

/** Findings as GitHub's workflow commands, which it shows beside the lines of a pull request. */
public final class GithubReport implements Report {
    private final Appendable out;

    public GithubReport(Appendable out) {
        this.out = out;
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            if (!finding.waived()) {
                out.append(command(finding)).append('\n');
            }
        }
    }

    @Override
    public void end(Summary summary) {}

    private static String command(Finding finding) {
        return "::" + command(finding.severity())
                + " file=" + property(finding.file())
                + place(finding.span())
                + ",title=" + property(finding.rule())
                + "::" + data(Legible.line(Advice.of(finding)));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** Columns mean something to GitHub only within one line. */
    private static String place(Span span) {
        String lines = ",line=" + span.line() + ",endLine=" + span.endLine();
        return span.line() == span.endLine()
                ? lines + ",col=" + span.column() + ",endColumn=" + span.endColumn()
                : lines;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

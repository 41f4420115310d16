package partnershipplan.report;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import partnershipplan.finding.Severity;

/** The forms of findings, each as the program makes it but for where the text goes. */
enum Form {
    TEXT,
    CONCISE,
    JSON,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB,
    CHECKSTYLE;

    /** What one rule says of itself. */
    static final RuleTexts TEXTS = rule -> rule.equals("need/empty")
            ? new RuleTexts.Text("No need is named", "A partner asks *what for*.", Severity.ERROR)
            : null;

    Report on(Writer out) throws IOException {
        return on(out, new StringWriter());
    }

    Report on(Writer out, Writer aside) throws IOException {
        return switch (this) {
            case TEXT -> new TextReport(out, false, "syntax and values", TextReport.ALL);
            case CONCISE -> new ConciseReport(out);
            case JSON -> new JsonReport(out, new Held(aside), "lint", "2026-11-23");
            case SARIF -> new SarifReport(out, "lint", "1.2.3", TEXTS);
            case JUNIT -> new JunitReport(out, "lint");
            case GITHUB -> new GithubReport(out);
            case GITLAB -> new GitlabReport(out);
            case CHECKSTYLE -> new CheckstyleReport(out);
        };
    }

    private record Held(Writer writer) implements Aside {
        @Override
        public Reader reader() {
            return new StringReader(writer.toString());
        }
    }

    String tell(List<Told> files) throws IOException {
        StringWriter out = new StringWriter();
        Report report = on(out);
        Summary summary = Summary.NONE;
        for (Told told : files) {
            report.file(told.source(), told.findings());
            summary = summary.plus(told.findings());
        }
        report.end(summary);
        return out.toString();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

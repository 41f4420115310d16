package partnershipplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;

/** Findings for GitLab's code quality report: a JSON list, from which waived findings are left out. */
public final class GitlabReport implements Report {
    private final Writer out;
    private final JsonGenerator json;

    public GitlabReport(Writer out) throws IOException {
        this.out = out;
        this.json = JsonWriter.on(out);
        json.writeStartArray();
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : findings) {
            String fingerprint = fingerprints.of(finding);
            if (!finding.waived()) {
                write(finding, fingerprint);
            }
        }
    }

    private void write(Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("engine_name", "plan");
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("description", Advice.of(finding));
        json.writeStringField("severity", severity(finding.severity()));
        json.writeStringField("fingerprint", fingerprint);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.file());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.span().line());
        json.writeNumberField("end", finding.span().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitLab has two that are worse, for programs that fail while people use them. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.close();
        out.append('\n');
    }
}

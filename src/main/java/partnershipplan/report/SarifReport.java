package partnershipplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/**
 * Findings as a SARIF 2.1.0 log. The rules, known only when all files are told, come after the results; to SARIF, as
 * to JSON, that order means nothing.
 */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The name of our fingerprints, with the version of how they are made. */
    private static final String FINGERPRINT = "planFinding/v1";

    private final Writer out;
    private final JsonGenerator json;
    private final SarifRules rules;
    private final String version;

    /** @param version the program's */
    public SarifReport(Writer out, String command, String version, RuleTexts texts) throws IOException {
        this.out = out;
        this.version = version;
        this.rules = new SarifRules(texts);
        this.json = JsonWriter.on(out);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "plan/" + command + "/");
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : findings) {
            result(finding, fingerprints.of(finding));
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "plan");
        json.writeStringField("version", version);
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.append('\n');
    }

    private void result(Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rules.index(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message(Advice.of(finding)));
        json.writeEndObject();
        location(finding);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprint);
        json.writeEndObject();
        suppressions(finding.waived());
        if (!finding.hint().isEmpty()) {
            json.writeObjectFieldStart("properties");
            json.writeStringField("hint", finding.hint());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Braces are doubled, as SARIF wants them; what would be read as a link is none. */
    private static String message(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private void location(Finding finding) throws IOException {
        Span span = finding.span();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(finding.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", span.column());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
        json.writeEndObject();
        json.writeEndObject();
        if (!finding.path().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", finding.path());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** A waiver always stands in the plan itself. Either all results have this list or none: SARIF wants it so. */
    private void suppressions(boolean waived) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (waived) {
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

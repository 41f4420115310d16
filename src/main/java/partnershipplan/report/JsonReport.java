package partnershipplan.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** Findings as programs read them: one JSON object, whose {@code version} changes when its shape does. */
public final class JsonReport implements Report {
    private final Appendable out;
    private final String command;
    private final String today;
    private final List<Finding> all = new ArrayList<>();

    /** @param today the day that dated checks take for now, as {@code 2026-11-15} */
    public JsonReport(Appendable out, String command, String today) {
        this.out = out;
        this.command = command;
        this.today = today;
    }

    @Override
    public void file(SourceText source, List<Finding> findings) {
        all.addAll(findings);
    }

    @Override
    public void end(Summary summary) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeStringField("command", command);
            json.writeStringField("today", today);
            json.writeObjectFieldStart("summary");
            json.writeNumberField("files", summary.files());
            json.writeNumberField("error", summary.errors());
            json.writeNumberField("warning", summary.warnings());
            json.writeNumberField("info", summary.infos());
            json.writeNumberField("waived", summary.waived());
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : all) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(text.toString()).append('\n');
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.span().line());
        json.writeNumberField("column", finding.span().column());
        json.writeNumberField("end_line", finding.span().endLine());
        json.writeNumberField("end_column", finding.span().endColumn());
        json.writeStringField("path", finding.path());
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.hint());
        json.writeBooleanField("waived", finding.waived());
        json.writeEndObject();
    }
}

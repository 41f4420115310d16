package partnershipplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** Findings as programs read them: one JSON object, whose {@code version} changes when its shape does. */
public final class JsonReport implements Report {
    private final Writer out;
    private final Aside aside;
    private final JsonGenerator later;
    private final String command;
    private final String today;

    /**
     * @param aside where the findings wait for the summary, which stands before them
     * @param today the day that dated checks take for now, as {@code 2026-11-15}
     */
    public JsonReport(Writer out, Aside aside, String command, String today) throws IOException {
        this.out = out;
        this.aside = aside;
        this.command = command;
        this.today = today;
        this.later = JsonWriter.on(aside.writer());
        later.writeStartObject();
        later.writeArrayFieldStart("findings");
    }

    @Override
    public void file(SourceText source, List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            write(later, finding);
        }
    }

    /** The object's first half is written now; the second waits in the aside, and its own brace is passed over. */
    @Override
    public void end(Summary summary) throws IOException {
        later.writeEndArray();
        later.writeEndObject();
        later.close();
        try (JsonGenerator json = JsonWriter.on(out)) {
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
        }
        try (Reader findings = aside.reader()) {
            findings.read();
            out.append(',');
            findings.transferTo(out);
        }
        out.append('\n');
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

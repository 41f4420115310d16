package partnershipplan.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rules' pages as programs read them: one JSON object, whose {@code version} changes when its shape does. */
public final class JsonPages {
    private JsonPages() {}

    public static String print(List<RulePage> pages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("rules");
            for (RulePage page : pages) {
                write(json, page);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, RulePage page) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", page.id());
        json.writeStringField("summary", page.summary());
        json.writeStringField("severity", page.severity());
        json.writeStringField("pack", page.pack());
        json.writeStringField("source", page.source());
        json.writeArrayFieldStart("parts");
        for (RulePage.Part part : page.parts()) {
            json.writeStartObject();
            json.writeStringField("heading", part.heading());
            json.writeStringField("markdown", part.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

package partnershipplan.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import partnershipplan.model.Plan;
import partnershipplan.normal.NormalPlan;
import partnershipplan.normal.Value;

/** The normalised plan as JSON. */
public final class PlanJson {
    private PlanJson() {}

    /** The JSON text, with a line break at its end. */
    public static String of(Plan plan) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            write(NormalPlan.of(plan), json);
        }
        return text + "\n";
    }

    private static void write(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Value.Mapping mapping) {
            json.writeStartObject();
            for (Map.Entry<String, Value> field : mapping.fields().entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Value.Sequence sequence) {
            json.writeStartArray();
            for (Value item : sequence.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Figure figure) {
            json.writeNumber(figure.number());
        } else if (value instanceof Value.YesNo answer) {
            json.writeBoolean(answer.yes());
        } else {
            json.writeNull();
        }
    }
}

package partnershipplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import partnershipplan.normal.Value;

/** A part of the normalised plan, as the exported plan has it. */
final class ValueJson {
    private ValueJson() {}

    static void write(Value value, JsonGenerator json) throws IOException {
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

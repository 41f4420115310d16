package partnershipplan.custom.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.normal.Value;

/** Reads JSON that is known to be good, such as the schema of schemas. */
public final class JsonReader {
    private static final String NOWHERE = "";

    private JsonReader() {}

    /** The value that a JSON text is. */
    public static Value read(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Value value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> sequence(parser);
            case VALUE_STRING -> new Value.Text(NOWHERE, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Value.YesNo(NOWHERE, parser.getBooleanValue());
            case VALUE_NULL -> new Value.Null(NOWHERE);
            default -> new Value.Figure(NOWHERE, parser.getDecimalValue());
        };
    }

    private static Value mapping(JsonParser parser) throws IOException {
        Map<String, Value> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, value(parser));
        }
        return new Value.Mapping(NOWHERE, fields);
    }

    private static Value sequence(JsonParser parser) throws IOException {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Value.Sequence(NOWHERE, items, false);
    }
}

package partnershipplan.custom.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;

/** Makes nodes for the validator; it reads the schema of schemas through this. */
final class ValueNodes implements JsonNodeFactory {
    @Override
    public JsonNode wrap(Object node) {
        return (JsonNode) node;
    }

    @Override
    public JsonNode create(String json) {
        return new ValueNode(JsonReader.read(json), "", null);
    }
}

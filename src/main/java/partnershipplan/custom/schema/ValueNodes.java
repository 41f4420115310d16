package partnershipplan.custom.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;

/** Hands nodes to the validator, which is given nothing but them. */
final class ValueNodes implements JsonNodeFactory {
    @Override
    public JsonNode wrap(Object node) {
        return (JsonNode) node;
    }

    @Override
    public JsonNode create(String json) {
        throw new UnsupportedOperationException("a rule's schema stands by itself");
    }
}

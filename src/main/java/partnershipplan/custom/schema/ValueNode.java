package partnershipplan.custom.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.custom.jsonpath.Steps;
import partnershipplan.normal.Value;

/**
 * A value as the validator sees it.
 *
 * @param pointer the way to it from the root, as a JSON Pointer
 * @param steps counts how often the validator looks; null for a schema, which is read once
 */
record ValueNode(Value value, String pointer, @Nullable Steps steps) implements JsonNode {
    /** What a look costs, beside a character that is compared: the validator does much with each. */
    private static final int COST = 1_000;

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (steps != null) {
            steps.take(COST);
        }
        if (value instanceof Value.Mapping) {
            return SimpleType.OBJECT;
        }
        if (value instanceof Value.Sequence) {
            return SimpleType.ARRAY;
        }
        if (value instanceof Value.Text) {
            return SimpleType.STRING;
        }
        if (value instanceof Value.YesNo) {
            return SimpleType.BOOLEAN;
        }
        return value instanceof Value.Figure
                ? asNumber().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER
                : SimpleType.NULL;
    }

    @Override
    public boolean asBoolean() {
        return ((Value.YesNo) value).yes();
    }

    @Override
    public String asString() {
        return ((Value.Text) value).text();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    /** The number in one form, since the validator takes 1.50 and 1.5 for two. */
    @Override
    public BigDecimal asNumber() {
        return ((Value.Figure) value).number().stripTrailingZeros();
    }

    @Override
    public List<JsonNode> asArray() {
        List<Value> items = ((Value.Sequence) value).items();
        List<JsonNode> nodes = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            nodes.add(new ValueNode(items.get(i), pointer + "/" + i, steps));
        }
        return nodes;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        for (Map.Entry<String, Value> field : ((Value.Mapping) value).fields().entrySet()) {
            String step = JsonNode.encodeJsonPointer(field.getKey());
            nodes.put(field.getKey(), new ValueNode(field.getValue(), pointer + "/" + step, steps));
        }
        return nodes;
    }

    /** Nothing: it is for the validator's own messages, which nobody sees, and a plan's values may be private. */
    @Override
    public String toPrintableString() {
        return "";
    }
}

package partnershipplan.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML text as an editor sees it, whose plain scalars have the types of YAML 1.2's core schema. */
final class CoreSchemaTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private CoreSchemaTree() {}

    static JsonNode read(String yaml) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        return root == null ? JSON.nullNode() : node(root);
    }

    private static JsonNode node(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple entry : mapping.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "{}";
                if (!object.has(key)) {
                    object.set(key, node(entry.getValueNode()));
                }
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(node(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isPlain() ? typed(scalar.getValue()) : JSON.textNode(scalar.getValue());
    }

    private static JsonNode typed(String text) {
        if (text.matches("|~|null|Null|NULL")) {
            return JSON.nullNode();
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return JSON.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
        }
        if (text.matches("[-+]?[0-9]+")) {
            return JSON.numberNode(new BigInteger(text));
        }
        if (text.matches("0o[0-7]+|0x[0-9a-fA-F]+")) {
            return JSON.numberNode(new BigInteger(text.substring(2), text.charAt(1) == 'o' ? 8 : 16));
        }
        if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,4})?")) {
            return JSON.numberNode(new BigDecimal(text.replaceFirst("\\.(?=$|[eE])", "")));
        }
        if (text.matches("[-+]?\\.(inf|Inf|INF)")) {
            return JSON.numberNode(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        return text.matches("\\.nan|\\.NaN|\\.NAN") ? JSON.numberNode(Double.NaN) : JSON.textNode(text);
    }
}

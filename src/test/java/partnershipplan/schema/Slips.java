package partnershipplan.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Copies of a plan, each with one slip: a key left out, misspelt, or with a value of another kind. */
final class Slips {
    /** Values of every kind; none of them a date that no calendar has. */
    private static final List<String> VALUES = List.of(
            "\"\"",
            "\"zzz\"",
            "\"TODO ask\"",
            "\"none\"",
            "\"monthly\"",
            "\"6 weeks\"",
            "\"2026-02-10\"",
            "\"2026\"",
            "\"yes\"",
            "\"-5\"",
            "\"12.50\"",
            "true",
            "5",
            "-5",
            "12.5",
            "0",
            "[]",
            "[\"zzz\"]",
            "[5]",
            "{}",
            "{\"zzz\": 1}",
            "[[]]");

    private final JsonNode plan;
    private final Set<String> done = new HashSet<>();
    private int stride = 1;
    private int count;

    Slips(JsonNode plan) {
        this.plan = plan;
    }

    /** How many slips there are, tried or not. */
    int count() {
        return count;
    }

    /** Calls the visitor with every so manieth slip in words, and the changed plan, which it may not keep. */
    void each(int every, BiConsumer<String, JsonNode> visitor) throws IOException {
        stride = every;
        walk(plan, "", visitor);
    }

    private void walk(JsonNode node, String path, BiConsumer<String, JsonNode> visitor) throws IOException {
        if (node instanceof ObjectNode object) {
            for (String key : new ArrayList<>(names(object))) {
                String at = path + "." + key;
                JsonNode value = object.get(key);
                walk(value, at, visitor);
                if (done.add(at + value.getNodeType())) {
                    slips(object, key, at, visitor);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = array.get(i);
                walk(item, path + "[]", visitor);
                if (done.add(path + "[]" + item.getNodeType())) {
                    for (String value : VALUES) {
                        array.set(i, read(value));
                        tell(path + "[] is " + value, visitor);
                    }
                    array.set(i, item);
                }
            }
        }
    }

    private void slips(ObjectNode object, String key, String at, BiConsumer<String, JsonNode> visitor)
            throws IOException {
        JsonNode value = object.remove(key);
        tell(at + " is not there", visitor);
        object.set("zzz", value);
        tell(at + " is misspelt", visitor);
        object.remove("zzz");
        for (String other : VALUES) {
            object.set(key, read(other));
            tell(at + " is " + other, visitor);
        }
        object.set(key, value);
    }

    private void tell(String what, BiConsumer<String, JsonNode> visitor) {
        if (count++ % stride == 0) {
            visitor.accept(what, plan);
        }
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

package partnershipplan.audience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** A plan as maps, lists and texts, which a test changes before the program reads it. */
public final class RawPlan {
    public final Map<String, Object> root;
    private String comment = "";

    RawPlan(Map<String, Object> root) {
        this.root = root;
    }

    static RawPlan read(Path file) throws IOException {
        Node node = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)));
        return new RawPlan(map(raw(node)));
    }

    private static Object raw(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.getValue().forEach(e -> map.put(((ScalarNode) e.getKeyNode()).getValue(), raw(e.getValueNode())));
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            sequence.getValue().forEach(item -> list.add(raw(item)));
            return list;
        }
        return ((ScalarNode) node).getValue();
    }

    public RawPlan copy() {
        return new RawPlan(map(copy(root)));
    }

    /** Puts a comment behind every line of the text. */
    void comment(String words) {
        comment = " # " + words;
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map(value).forEach((k, v) -> copy.put(k, copy(v)));
            return copy;
        }
        if (value instanceof List<?>) {
            List<Object> copy = new ArrayList<>();
            list(value).forEach(v -> copy.add(copy(v)));
            return copy;
        }
        return value;
    }

    /** What the program reads of it, which must be valid. Quoting never changes a value, so all is quoted. */
    Plan plan() {
        Parsed parsed = PlanParser.parse("raw", text().getBytes(StandardCharsets.UTF_8));
        Plan plan = parsed.plan();
        if (plan == null || !parsed.findings().isEmpty()) {
            throw new AssertionError(parsed.findings() + "\n" + text());
        }
        return plan;
    }

    String text() {
        try {
            String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return comment.isEmpty() ? json : json.replace("\n", comment + "\n");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The mapping at a path of keys. */
    Map<String, Object> in(String... keys) {
        Map<String, Object> at = root;
        for (String key : keys) {
            at = map(at.get(key));
        }
        return at;
    }

    /** The list at a path of keys, made if it is not there. */
    List<Object> listIn(String... keys) {
        Map<String, Object> at = root;
        for (int i = 0; i < keys.length - 1; i++) {
            at = map(at.get(keys[i]));
        }
        String last = keys[keys.length - 1];
        if (!(at.get(last) instanceof List<?>)) {
            at.put(last, new ArrayList<>());
        }
        return list(at.get(last));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static Map<String, Object> mapOf(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], copy(keysAndValues[i + 1]));
        }
        return map;
    }
}

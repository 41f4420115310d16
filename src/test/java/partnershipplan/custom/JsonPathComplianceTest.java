package partnershipplan.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import partnershipplan.custom.jsonpath.JsonPath;
import partnershipplan.custom.jsonpath.JsonPathException;
import partnershipplan.custom.jsonpath.Steps;
import partnershipplan.normal.Value;

/** Runs the compliance suite of the JSONPath standard: every case passes. */
class JsonPathComplianceTest {
    private static final Path SUITE = Path.of("src/test/resources/jsonpath/cts.json");

    @TestFactory
    List<DynamicTest> the_standards_suite_passes() throws IOException {
        Value.Mapping suite = (Value.Mapping) value(new ObjectMapper().readTree(SUITE.toFile()));
        List<DynamicTest> tests = new ArrayList<>();
        for (Value test : items(suite, "tests")) {
            Value.Mapping fields = (Value.Mapping) test;
            tests.add(dynamicTest(text(fields, "name"), () -> check(fields)));
        }
        assertThat(tests).hasSize(687);
        return tests;
    }

    private static void check(Value.Mapping test) throws JsonPathException {
        String selector = text(test, "selector");
        if (test.fields().containsKey("invalid_selector")) {
            assertThatExceptionOfType(JsonPathException.class).isThrownBy(() -> JsonPath.parse(selector));
            return;
        }
        Value document = test.fields().get("document");
        List<Value> found = JsonPath.parse(selector).select(document, new Steps(1_000_000));
        if (test.fields().containsKey("result")) {
            assertThat(found).isEqualTo(items(test, "result"));
        } else {
            assertThat(items(test, "results")).contains(new Value.Sequence("", found, false));
        }
    }

    private static Value value(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> {
                Map<String, Value> fields = new LinkedHashMap<>();
                json.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
                yield new Value.Mapping("", fields);
            }
            case ARRAY -> {
                List<Value> items = new ArrayList<>();
                json.forEach(item -> items.add(value(item)));
                yield new Value.Sequence("", items, false);
            }
            case STRING -> new Value.Text("", json.textValue());
            case NUMBER -> new Value.Figure("", json.decimalValue());
            case BOOLEAN -> new Value.YesNo("", json.booleanValue());
            default -> new Value.Null("");
        };
    }

    private static List<Value> items(Value.Mapping mapping, String key) {
        return ((Value.Sequence) mapping.fields().get(key)).items();
    }

    private static String text(Value.Mapping mapping, String key) {
        return ((Value.Text) mapping.fields().get(key)).text();
    }
}

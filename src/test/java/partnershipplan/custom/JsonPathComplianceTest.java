package partnershipplan.custom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import partnershipplan.custom.jsonpath.JsonPath;
import partnershipplan.custom.jsonpath.JsonPathException;
import partnershipplan.custom.jsonpath.Steps;
import partnershipplan.custom.schema.JsonReader;
import partnershipplan.normal.Value;

/** Runs the compliance suite of the JSONPath standard: every case passes. */
class JsonPathComplianceTest {
    private static final Path SUITE = Path.of("src/test/resources/jsonpath/cts.json");

    @TestFactory
    List<DynamicTest> the_standards_suite_passes() throws IOException {
        Value.Mapping suite = (Value.Mapping) JsonReader.read(Files.readString(SUITE, UTF_8));
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

    private static List<Value> items(Value.Mapping mapping, String key) {
        return ((Value.Sequence) mapping.fields().get(key)).items();
    }

    private static String text(Value.Mapping mapping, String key) {
        return ((Value.Text) mapping.fields().get(key)).text();
    }
}

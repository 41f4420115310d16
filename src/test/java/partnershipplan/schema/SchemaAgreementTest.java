package partnershipplan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import partnershipplan.finding.Finding;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** An independent validator, with the published schema, and the decoder agree on every plan's structure. */
class SchemaAgreementTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    /** What a plan's structure is; other rules are about what its values mean together. */
    private static final Set<String> STRUCTURE = Set.of(
            "format/version",
            "format/section-missing",
            "format/key-missing",
            "format/key-unknown",
            "format/shape",
            "format/value");

    /** Of these the schema may say either: an empty value, which an editor reads as null, and words for ids. */
    private static final Set<String> EITHER = Set.of("format/unanswered", "format/id");

    private static final String CALENDAR = "a schema does not know how many days a month has";
    private static final String EDITOR = "to an editor's YAML this is a number, or nothing, before a schema sees it";

    /** What is wrong in a way that no schema can tell, by file, with the reason. */
    private static final Map<String, String> ONLY_THE_PRODUCT = Map.of(
            "value/date-february-29-common-year.plan.yaml", CALENDAR,
            "value/date-february-29-in-1900.plan.yaml", CALENDAR,
            "value/date-june-31.plan.yaml", CALENDAR,
            "value/past-date-bad-day.plan.yaml", CALENDAR,
            "value/period-bad-start.plan.yaml", CALENDAR,
            "value/number-hexadecimal.plan.yaml", EDITOR,
            "value/number-infinite.plan.yaml", EDITOR,
            "value/yes-no-null.plan.yaml", EDITOR);

    /** Every how many slips one is tried; {@code -Dslips=1} tries all, in some minutes. */
    private static final int STRIDE = Integer.getInteger("slips", 13);

    private static final JsonSchema SCHEMA = schema();

    @TestFactory
    Stream<DynamicTest> the_schema_agrees_with_the_decoder() throws IOException {
        return plans().stream().map(plan -> DynamicTest.dynamicTest(plan.toString(), () -> check(plan)));
    }

    @Test
    void every_exception_is_a_file_that_needs_it() throws IOException {
        for (String name : ONLY_THE_PRODUCT.keySet()) {
            String text = Files.readString(BROKEN.resolve(name));
            assertThat(structure(PlanParser.parse(name, text.getBytes(StandardCharsets.UTF_8))
                            .findings()))
                    .as(name)
                    .isNotEmpty();
            assertThat(errors(CoreSchemaTree.read(text))).as(name).isEmpty();
        }
    }

    /** One thing changed at a time, anywhere in a plan that has every key. */
    @Test
    void they_agree_on_a_plan_with_one_slip_anywhere() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/plans/every-key.plan.yaml"));
        Slips slips = new Slips(CoreSchemaTree.read(text));
        List<String> disagreements = new ArrayList<>();
        slips.each(STRIDE, (slip, json) -> {
            List<Finding> findings = PlanParser.parse(slip, json.toString().getBytes(StandardCharsets.UTF_8))
                    .findings();
            Set<String> errors = errors(json);
            if (!structure(findings).isEmpty() && errors.isEmpty()) {
                disagreements.add(slip + ": the schema does not see " + structure(findings));
            } else if (isFine(findings) && !errors.isEmpty()) {
                disagreements.add(slip + ": a false alarm: " + errors);
            }
        });
        assertThat(disagreements).isEmpty();
        assertThat(slips.count()).isGreaterThan(15_000);
    }

    @Test
    void the_schema_is_a_valid_schema() throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(new ObjectMapper().readTree(PlanSchema.print())))
                .isEmpty();
    }

    private static void check(Path file) throws IOException {
        Parsed parsed = PlanParser.parse(file.toString(), Files.readAllBytes(file));
        List<Finding> findings = parsed.findings();
        boolean plainYaml = findings.stream()
                .map(Finding::rule)
                .allMatch(r -> !r.startsWith("yaml/") || r.equals("yaml/duplicate-key"));
        if (!plainYaml || ONLY_THE_PRODUCT.containsKey(BROKEN.relativize(file).toString())) {
            return;
        }
        Set<String> errors = errors(CoreSchemaTree.read(parsed.source().text()));
        if (!structure(findings).isEmpty()) {
            assertThat(errors).as(() -> "should see " + structure(findings)).isNotEmpty();
        } else if (isFine(findings)) {
            assertThat(errors).as("false alarms").isEmpty();
        }
    }

    private static boolean isFine(List<Finding> findings) {
        return findings.stream().noneMatch(f -> STRUCTURE.contains(f.rule()) || EITHER.contains(f.rule()));
    }

    private static List<String> structure(List<Finding> findings) {
        return findings.stream()
                .filter(f -> STRUCTURE.contains(f.rule()))
                .map(f -> f.span().line() + ": " + f.rule() + ": " + f.message())
                .toList();
    }

    private static Set<String> errors(JsonNode tree) {
        Set<String> errors = new TreeSet<>();
        for (ValidationMessage message : SCHEMA.validate(tree)) {
            errors.add(message.getInstanceLocation() + ": " + message.getMessage());
        }
        return errors;
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new ObjectMapper().readTree(PlanSchema.print()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> plans() throws IOException {
        List<Path> plans = new ArrayList<>();
        for (Path folder : List.of(BROKEN, Path.of("examples"), Path.of("src/test/resources/plans"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(plans::add);
            }
        }
        assertThat(plans).hasSizeGreaterThan(400);
        return plans;
    }
}

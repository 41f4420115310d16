package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import partnershipplan.source.SourceText;

/** Each form is what its readers have published, whatever was found. */
class ReportSchemaTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

    /** As GitHub's runner takes a line apart: properties without separators, and only the escapes it undoes. */
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) "
            + "file=(?:[^%:,\r\n]|%25|%0D|%0A|%3A|%2C)+,line=\\d+,endLine=\\d+(?:,col=\\d+,endColumn=\\d+)?"
            + ",title=(?:[^%:,\r\n]|%25|%0D|%0A|%3A|%2C)+::(?:[^%\r\n]|%25|%0D|%0A)+");

    static Stream<List<Told>> runs() {
        Told clean = new Told(new SourceText("plan.yaml", ""), List.of());
        return Stream.of(List.of(), List.of(clean), Told.SAMPLE, Hostile.SAMPLE);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void sarif(List<Told> files) throws IOException {
        JsonNode log = new ObjectMapper().readTree(bytes(Form.SARIF, files));
        assertThat(json(VersionFlag.V4, "sarif-2.1.0-rtm.5.json").validate(log)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void gitlab(List<Told> files) throws IOException {
        JsonNode list = new ObjectMapper().readTree(bytes(Form.GITLAB, files));
        assertThat(list.isArray()).isTrue();
        JsonSchema schema = json(VersionFlag.V7, "gitlab-codeclimate.json");
        for (JsonNode entry : list) {
            assertThat(schema.validate(entry)).isEmpty();
            assertThat(entry.get("severity").asText()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(entry.at("/location/path").isTextual()).isTrue();
            assertThat(entry.at("/location/lines/begin").isInt()).isTrue();
            assertThat(entry.get("check_name").isTextual()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void junit(List<Told> files) throws Exception {
        validate("junit-10.xsd", bytes(Form.JUNIT, files));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void checkstyle(List<Told> files) throws Exception {
        validate("checkstyle-report-1.0.0.xsd", bytes(Form.CHECKSTYLE, files));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void github(List<Told> files) throws IOException {
        assertThat(new String(bytes(Form.GITHUB, files), StandardCharsets.UTF_8).split("[\r\n]+"))
                .allSatisfy(line -> assertThat(line)
                        .satisfiesAnyOf(
                                l -> assertThat(l).isEmpty(), l -> assertThat(l).matches(COMMAND)));
    }

    /** Schemas that let everything pass would prove nothing. */
    @Test
    void the_schemas_refuse_what_is_wrong() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        String sarif = Form.SARIF.tell(Told.SAMPLE).replace("\"startLine\" : 2", "\"startLine\" : 0");
        assertThat(json(VersionFlag.V4, "sarif-2.1.0-rtm.5.json").validate(mapper.readTree(sarif)))
                .isNotEmpty();
        JsonNode entry = mapper.readTree(Form.GITLAB.tell(Told.SAMPLE).replace("\"fingerprint\"", "\"print\""))
                .get(0);
        assertThat(json(VersionFlag.V7, "gitlab-codeclimate.json").validate(entry))
                .isNotEmpty();
        assertRefused("junit-10.xsd", Form.JUNIT.tell(Told.SAMPLE).replace("tests=", "checks="));
        assertRefused(
                "checkstyle-report-1.0.0.xsd", Form.CHECKSTYLE.tell(Told.SAMPLE).replace("\"info\"", "\"i\""));
    }

    private static void assertRefused(String schema, String xml) {
        assertThatThrownBy(() -> validate(schema, xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    private static byte[] bytes(Form form, List<Told> files) throws IOException {
        return form.tell(files).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonSchema json(VersionFlag version, String name) throws IOException {
        return JsonSchemaFactory.getInstance(version).getSchema(Files.readString(SCHEMAS.resolve(name)));
    }

    private static void validate(String name, byte[] xml) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve(name).toFile());
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}

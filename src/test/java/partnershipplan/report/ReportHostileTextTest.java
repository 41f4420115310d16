package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import partnershipplan.terminal.Legible;

/** Text of a plan stays text: another program reads back what was written, and nothing besides. */
class ReportHostileTextTest {
    @Test
    void json_gives_back_every_character() throws IOException {
        JsonNode finding = new ObjectMapper()
                .readTree(Form.JSON.tell(Hostile.SAMPLE))
                .get("findings")
                .get(0);
        assertThat(finding.get("file").asText()).isEqualTo(Hostile.FILE);
        assertThat(finding.get("path").asText()).isEqualTo(Hostile.PATH);
        assertThat(finding.get("message").asText()).isEqualTo(Hostile.MESSAGE);
        assertThat(finding.get("hint").asText()).isEqualTo(Hostile.HINT);
    }

    @Test
    void gitlab_gives_back_every_character() throws IOException {
        JsonNode entry =
                new ObjectMapper().readTree(Form.GITLAB.tell(Hostile.SAMPLE)).get(0);
        assertThat(entry.at("/location/path").asText()).isEqualTo(Hostile.FILE);
        assertThat(entry.get("description").asText()).isEqualTo(Hostile.MESSAGE + "; " + Hostile.HINT);
    }

    @Test
    void sarif_has_no_placeholder_no_link_and_a_uri() throws IOException {
        JsonNode result =
                new ObjectMapper().readTree(Form.SARIF.tell(Hostile.SAMPLE)).at("/runs/0/results/0");
        String text = result.at("/message/text").asText();
        assertThat(text).contains("{{0}}{{{{1}}}} [click] (http://example.org)").doesNotContain("](");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("a%3Ab%2Cc%250A/%5D%5D%3E%20%3Cx%3E%26%22%27%0A%3A%3Aerror%3A%3A%E2%80%AE%01%20%7B0%7D%20"
                        + "%E2%80%A8%F0%9F%98%80.yaml");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo(Hostile.PATH);
        assertThat(result.at("/properties/hint").asText()).isEqualTo(Hostile.HINT);
    }

    @Test
    void checkstyle_gives_back_what_xml_can_hold() throws Exception {
        Element root = xml(Form.CHECKSTYLE);
        assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(4);
        Element error = (Element) root.getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("message")).isEqualTo(held(Hostile.MESSAGE + "; " + Hostile.HINT));
        assertThat(((Element) error.getParentNode()).getAttribute("name")).isEqualTo(held(Hostile.FILE));
    }

    @Test
    void junit_gives_back_what_xml_can_hold() throws Exception {
        Element failure =
                (Element) xml(Form.JUNIT).getElementsByTagName("failure").item(0);
        assertThat(failure.getElementsByTagName("*").getLength()).isZero();
        assertThat(failure.getAttribute("message")).isEqualTo(held(Hostile.MESSAGE));
        assertThat(failure.getTextContent()).startsWith("a:b,c%0A/]]> <x>&\"'").contains("\uD83D\uDE00");
    }

    @Test
    void github_gives_back_what_a_line_can_hold() throws IOException {
        String[] lines = Form.GITHUB.tell(Hostile.SAMPLE).split("\n", -1);
        assertThat(lines).hasSize(4).endsWith("");
        String properties = lines[0].substring(0, lines[0].indexOf("::", 2));
        String file = properties.substring(properties.indexOf("file=") + 5, properties.indexOf(",line="));
        assertThat(unescaped(file)).isEqualTo(Hostile.FILE);
        String data = lines[0].substring(properties.length() + 2);
        assertThat(unescaped(data)).isEqualTo(Legible.line(Hostile.MESSAGE + "; " + Hostile.HINT));
    }

    /** As the runner does it, the percent sign last. */
    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "CONCISE"})
    void a_terminal_sees_no_control_character(Form form) throws IOException {
        String told = form.tell(Hostile.SAMPLE);
        assertThat(told.codePoints().filter(c -> c != '\n'))
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> Character.getType(c) == Character.FORMAT)
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(told).contains("\uD83D\uDE00").doesNotContain("\n::error");
    }

    private static Element xml(Form form) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(form.tell(Hostile.SAMPLE))))
                .getDocumentElement();
    }

    /** What XML 1.0 cannot hold is U+FFFD, and a reader takes a line break in an attribute for a space. */
    private static String held(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                .replaceAll("[\t\n]", " ");
    }
}

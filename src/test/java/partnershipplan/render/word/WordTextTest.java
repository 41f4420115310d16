package partnershipplan.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import partnershipplan.render.Form;
import partnershipplan.render.Renderer;

/** A Word document says what the HTML says, in the same order: nothing is lost, and nothing added. */
class WordTextTest {
    static Stream<Docx.Case> cases() throws IOException {
        return Docx.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTextIsThatOfTheHtml(Docx.Case one) {
        byte[] html = new Renderer(null)
                .render(one.document(), one.seen(), Form.HTML, Docx.TODAY, Docx.NOON)
                .bytes();
        String web = fromWeb(new String(html, StandardCharsets.UTF_8));
        assertThat(web.length()).isGreaterThan(700);
        assertThat(fromWord(Docx.of(one).xml("word/document.xml"))).isEqualTo(web);
    }

    /** The body without the contents, which list more headings in Word, and the text drawn in charts. */
    private static String fromWeb(String html) {
        Document page = Docx.xml("HTML", html.substring(html.indexOf("<html")));
        Docx.elements(page, "nav").forEach(WordTextTest::remove);
        Docx.elements(page, "svg").forEach(WordTextTest::remove);
        Element skip = Docx.elements(page, "a").get(0);
        assertThat(skip.getAttribute("class")).isEqualTo("skip");
        remove(skip);
        return letters(Docx.elements(page, "body").get(0).getTextContent());
    }

    private static String fromWord(Document document) {
        Docx.elements(document, "w:sdt").forEach(WordTextTest::remove);
        return letters(Docx.elements(document, "w:body").get(0).getTextContent());
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** Without blanks, which layout makes. */
    private static String letters(String text) {
        return text.replaceAll("[ \\t\\n\\r]+", "");
    }
}

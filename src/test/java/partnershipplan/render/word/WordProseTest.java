package partnershipplan.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import partnershipplan.render.prose.ProseCorpus;
import partnershipplan.render.words.HtmlWords;
import partnershipplan.render.words.Markup;

/** People's prose in Word: each kind of block in the style that is for it, each word in its looks. */
class WordProseTest {
    private static final Document DOCUMENT =
            Docx.xml("prose", ProseInWord.document(new HtmlWords().prose(ProseInWord.ALL, 3)));

    private static List<String> paragraphs(Document document) {
        return Docx.elements(document, "w:p").stream()
                .map(p -> Docx.style(p) + level(p) + ": " + p.getTextContent())
                .toList();
    }

    private static String level(Element paragraph) {
        return Docx.elements(paragraph, "w:ilvl").stream()
                .map(level -> " " + level.getAttribute("w:val"))
                .collect(Collectors.joining());
    }

    @Test
    void everyBlockHasItsStyle() {
        assertThat(paragraphs(DOCUMENT))
                .containsExactly(
                        "Heading2: First",
                        "BodyText: Plain, leaning, strong, gone, code, a link & more. A second lineand a third.",
                        "ListBullet 0: one",
                        "ListBullet 0: two",
                        "ListContinue: with a second paragraph",
                        "ListNumber 1: inner",
                        "ListNumber 1: list",
                        "Quote: a quotation in it",
                        "ListBullet 0: ☑ ticked",
                        "ListBullet 1: deeper",
                        "ListBullet 2: and deeper",
                        "ListNumber 0: seven",
                        "ListNumber 0: eight",
                        "Quote: Quoted",
                        "ListBullet 0: item",
                        "Code: some  code  indented <&>",
                        "Heading3: Second",
                        "TableHead: Left",
                        "TableHead: Middle",
                        "TableHead: Right",
                        "TableText: 1",
                        "TableText: 2",
                        "TableText: 3",
                        "BodyText: After a pause, in the end.");
    }

    @Test
    void whateverPeopleTypeIsWholeAndSaysTheSameAsTheHtml() {
        HtmlWords words = new HtmlWords();
        List<String> texts = new ArrayList<>(ProseCorpus.everything());
        texts.addAll(ProseCorpus.random(2_000));
        for (String text : texts) {
            for (Markup markup : List.of(words.prose(text, 3), words.inline(text), words.text(text))) {
                String word = Docx.xml(text, ProseInWord.document(markup))
                        .getDocumentElement()
                        .getTextContent();
                String web = Docx.xml(text, "<div>" + markup + "</div>")
                        .getDocumentElement()
                        .getTextContent();
                assertThat(letters(word)).as(text).isEqualTo(letters(web));
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[ \\t\\n\\r]+", "");
    }

    @Test
    void wordsLookAsTheyWereMarked() {
        String text = ProseInWord.document(new HtmlWords().inline("*a* **b** ~~c~~ ***d***"));
        assertThat(text)
                .contains("<w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">a</w:t>")
                .contains("<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\"> b</w:t>")
                .contains("<w:rPr><w:strike/></w:rPr><w:t xml:space=\"preserve\"> c</w:t>")
                .contains("<w:b/><w:bCs/><w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\"> d</w:t>");
    }

    @Test
    void anotherLanguageIsMarked() {
        String text = ProseInWord.document(new Markup("One <span lang=\"es\">dos</span> three"));
        assertThat(text)
                .contains("<w:lang w:val=\"es\" w:eastAsia=\"es\" w:bidi=\"es\"/></w:rPr>"
                        + "<w:t xml:space=\"preserve\"> dos</w:t>");
    }

    @Test
    void eachNumberedListBeginsWhereItSays() {
        Lists lists = new Lists();
        assertThat(lists.numbered(7, 0)).isEqualTo("2");
        assertThat(lists.numbered(1, 1)).isEqualTo("3");
        assertThat(lists.toString())
                .contains("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"7\"/>")
                .contains("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"1\">"
                        + "<w:startOverride w:val=\"1\"/>");
    }
}

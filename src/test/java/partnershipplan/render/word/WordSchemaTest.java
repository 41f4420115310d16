package partnershipplan.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import partnershipplan.render.words.HtmlWords;

/** Every part is what the transitional schemas of Office Open XML allow, so that no program has to repair it. */
class WordSchemaTest {
    static Stream<Docx.Case> cases() throws IOException {
        return Docx.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPartIsValid(Docx.Case one) throws XmlException {
        Docx docx = Docx.of(one);
        List<String> faults = new ArrayList<>();
        for (String part : docx.parts().keySet()) {
            if (part.endsWith(".xml") && !part.equals("[Content_Types].xml") && !part.endsWith("core.xml")) {
                faults.addAll(faults(part, docx.text(part)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyKindOfProseIsValid() throws XmlException {
        assertThat(faults("word/document.xml", ProseInWord.document(new HtmlWords().prose(ProseInWord.ALL, 3))))
                .isEmpty();
    }

    @Test
    void aFaultIsSeen() throws XmlException {
        String text = ProseInWord.document(new HtmlWords().prose("a", 3));
        assertThat(faults("word/document.xml", text.replace("<w:pStyle", "<w:jc w:val=\"left\"/><w:pStyle")))
                .isNotEmpty();
    }

    private static List<String> faults(String part, String text) throws XmlException {
        List<XmlError> errors = new ArrayList<>();
        parse(part, text).validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(e -> part + ": " + e.getMessage()).distinct().toList();
    }

    private static XmlObject parse(String part, String text) throws XmlException {
        return switch (part) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(text);
            case "word/styles.xml" -> StylesDocument.Factory.parse(text);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(text);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(text);
            case "word/fontTable.xml" -> FontsDocument.Factory.parse(text);
            case "word/header1.xml" -> HdrDocument.Factory.parse(text);
            case "word/footer1.xml" -> FtrDocument.Factory.parse(text);
            case "docProps/app.xml" -> PropertiesDocument.Factory.parse(text);
            default -> throw new IllegalArgumentException("a part without a schema: " + part);
        };
    }
}

package partnershipplan.export.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.export.Plans;
import partnershipplan.export.table.Cell;
import partnershipplan.export.table.Table;

/** A book is what the transitional schemas of Office Open XML allow, and its cells have their kinds. */
class BookTest {
    private static final String EVERY_KEY = "src/test/resources/plans/every-key.plan.yaml";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static Map<String, String> parts(String path, Audience audience) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        byte[] book = Book.of(Seen.of(Plans.at(path), audience), NOON);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    private static List<XmlError> faults(String part, String text) throws XmlException {
        List<XmlError> faults = new ArrayList<>();
        XmlObject parsed = switch (part) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(text);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(text);
            case "docProps/app.xml" -> PropertiesDocument.Factory.parse(text);
            default -> WorksheetDocument.Factory.parse(text);
        };
        parsed.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }

    @ParameterizedTest
    @ValueSource(strings = {EVERY_KEY, "examples/subgrant.plan.yaml", "examples/spanish.plan.yaml"})
    void every_part_is_valid(String path) throws IOException, XmlException {
        List<XmlError> faults = new ArrayList<>();
        for (Map.Entry<String, String> part : parts(path, Audience.INTERNAL).entrySet()) {
            String name = part.getKey();
            if (name.startsWith("xl/") && name.endsWith(".xml") || name.endsWith("app.xml")) {
                faults.addAll(faults(name, part.getValue()));
            }
        }
        assertThat(faults).isEmpty();
        String styles = parts(path, Audience.INTERNAL).get("xl/styles.xml");
        assertThat(faults("xl/styles.xml", styles.replace("<borders", "<fonts/><borders")))
                .isNotEmpty();
    }

    private static String sheet(Cell... cells) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            columns.add("c" + i);
        }
        return SheetXml.of(new Table("t", columns, List.of(List.of(cells))));
    }

    @Test
    void cells_have_their_kinds() {
        String sheet = sheet(
                new Cell.Day(LocalDate.of(2026, 12, 31)),
                new Cell.Amount(new BigDecimal("45000.50")),
                new Cell.Share(new BigDecimal("15")),
                new Cell.Number(new BigDecimal("24")),
                new Cell.YesNo(true),
                new Cell.Text("02134"));
        assertThat(sheet)
                .contains("<c r=\"A2\" s=\"3\"><v>46387</v></c>")
                .contains("<c r=\"B2\" s=\"4\"><v>45000.50</v></c>")
                .contains("<c r=\"C2\" s=\"5\"><v>0.15</v></c>")
                .contains("<c r=\"D2\" s=\"0\"><v>24</v></c>")
                .contains("<c r=\"E2\" t=\"b\"><v>1</v></c>")
                .contains("<c r=\"F2\" s=\"2\" t=\"inlineStr\"><is><t>02134</t></is></c>");
    }

    @Test
    void text_is_never_a_formula_and_never_xml() throws XmlException {
        String sheet = sheet(new Cell.Text("=1+1"), new Cell.Text("<f>&\u0001\uFFFF\uD800</f>"));
        assertThat(sheet).contains(">=1+1</t>", ">&lt;f&gt;&amp;&lt;/f&gt;</t>").doesNotContain("<f>", "t=\"str\"");
        assertThat(faults("sheet", sheet)).isEmpty();
    }

    @Test
    void head_stays_in_sight_and_filters() {
        assertThat(sheet(new Cell.Text("a"), new Cell.Text("b")))
                .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B2\"/>");
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columns_have_letters(int column, String letters) {
        assertThat(SheetXml.letters(column)).isEqualTo(letters);
    }

    @Test
    void copy_that_is_not_public_says_so() throws IOException {
        assertThat(parts(EVERY_KEY, Audience.INTERNAL).get("docProps/core.xml")).contains("audience: internal");
        assertThat(parts(EVERY_KEY, Audience.PUBLIC).get("docProps/core.xml")).doesNotContain("audience");
    }

    @Test
    void same_plan_gives_the_same_bytes() throws IOException {
        Seen seen = Seen.of(Plans.at(EVERY_KEY), Audience.INTERNAL);
        assertThat(Book.of(seen, NOON)).isEqualTo(Book.of(seen, NOON));
    }
}

package partnershipplan.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import partnershipplan.audience.Audience;
import partnershipplan.render.Form;
import partnershipplan.render.Renderer;
import partnershipplan.render.chapter.DocumentKind;
import partnershipplan.render.template.TemplateException;

/** A Word document is whole, and open to everyone: its parts, links, headings, tables, pictures and properties. */
class WordPackageTest {
    private static final Docx.Case SPANISH = new Docx.Case(Path.of("examples/spanish.plan.yaml"), Audience.INTERNAL);
    private static final Docx.Case EVERY_KEY =
            new Docx.Case(Path.of("src/test/resources/plans/every-key.plan.yaml"), Audience.INTERNAL);

    static Stream<Docx.Case> cases() throws IOException {
        return Docx.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsPointedToIsThere(Docx.Case one) {
        Docx docx = Docx.of(one);
        Document document = docx.xml("word/document.xml");
        Set<String> ids = new HashSet<>();
        for (Element relation : Docx.elements(docx.xml("word/_rels/document.xml.rels"), "Relationship")) {
            String target = relation.getAttribute("Target");
            assertThat(ids.add(relation.getAttribute("Id"))).isTrue();
            boolean outside = relation.getAttribute("TargetMode").equals("External");
            assertThat(
                            outside
                                    ? target.matches("(https?|mailto|tel):.*")
                                    : docx.parts().containsKey("word/" + target))
                    .as(target)
                    .isTrue();
        }
        Set<String> places = new HashSet<>();
        for (Element place : Docx.elements(document, "w:bookmarkStart")) {
            assertThat(places.add(place.getAttribute("w:name"))).isTrue();
            assertThat(place.getAttribute("w:name")).matches("[\\p{L}_][\\p{L}\\p{N}_]{0,39}");
        }
        for (Element link : Docx.elements(document, "w:hyperlink")) {
            assertThat(link.hasAttribute("r:id") ? ids : places)
                    .contains(link.hasAttribute("r:id") ? link.getAttribute("r:id") : link.getAttribute("w:anchor"));
        }
        boolean isPlan = one.kind() == DocumentKind.PLAN;
        assertThat(Docx.elements(document, "w:hyperlink")).hasSizeGreaterThan(isPlan ? 0 : -1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void headingsSkipNoLevelAndContentsListThem(Docx.Case one) {
        Document document = Docx.of(one).xml("word/document.xml");
        int before = 0;
        int listed = 0;
        int inContents = 0;
        for (Element paragraph : Docx.elements(document, "w:p")) {
            String style = Docx.style(paragraph);
            if (style.startsWith("Heading")) {
                int level = style.charAt(7) - '0';
                assertThat(level).isBetween(1, before + 1);
                before = level;
                listed += level <= 2 ? 1 : 0;
            }
            inContents += style.matches("TOC\\d") ? 1 : 0;
        }
        boolean isPlan = one.kind() == DocumentKind.PLAN;
        assertThat(listed).isGreaterThanOrEqualTo(isPlan ? 7 : 3);
        assertThat(inContents).isEqualTo(isPlan ? listed : 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tablesFillThePageAndRepeatTheirHeads(Docx.Case one) {
        for (Element table : Docx.elements(Docx.of(one).xml("word/document.xml"), "w:tbl")) {
            List<Integer> widths = Docx.elements(table, "w:gridCol").stream()
                    .map(column -> Integer.valueOf(column.getAttribute("w:w")))
                    .toList();
            assertThat(widths).allMatch(width -> width > 300);
            assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9648);
            boolean facts = Docx.elements(table, "w:tblStyle")
                    .get(0)
                    .getAttribute("w:val")
                    .equals("PlanFacts");
            assertThat(Docx.elements(table, "w:tblHeader")).hasSize(facts ? 0 : 1);
            for (Element row : Docx.elements(table, "w:tr")) {
                assertThat(Docx.elements(row, "w:cantSplit")).hasSize(1);
                assertThat(Docx.elements(row, "w:tc")).hasSameSizeAs(widths);
            }
        }
    }

    @Test
    void everyChartIsAPictureThatIsTold() {
        List<String> told = Docx.elements(Docx.of(EVERY_KEY).xml("word/document.xml"), "wp:docPr").stream()
                .map(picture -> picture.getAttribute("descr"))
                .toList();
        assertThat(told).hasSizeGreaterThan(2).doesNotHaveDuplicates().doesNotContain("");
        assertThat(told.get(0)).startsWith("Who works with whom. Formal partners: Brookside Children's Clinic");
    }

    @Test
    void chartIsAPictureThatIsTold() {
        Docx docx = Docx.of(EVERY_KEY);
        Element picture =
                Docx.elements(docx.xml("word/document.xml"), "wp:docPr").get(1);
        String told = "Timeline chart, November 2026 – March 2027. Done: 1. In progress: 2. Planned: 3, 4.";
        assertThat(picture.getAttribute("descr")).isEqualTo(told);
        assertThat(docx.text("word/media/chart2.svg")).contains("aria-label=\"" + told, "Visit the shelter");
        ByteBuffer metafile =
                ByteBuffer.wrap(docx.parts().get("word/media/chart2.emf")).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(metafile.getInt(48)).isEqualTo(metafile.capacity());
        int records = 0;
        int last = 0;
        for (int at = 0; at < metafile.capacity(); at += metafile.getInt(at + 4)) {
            last = metafile.getInt(at);
            records++;
        }
        assertThat(last).isEqualTo(14);
        assertThat(records).isEqualTo(metafile.getInt(52)).isGreaterThan(50);
        assertThat(new String(docx.parts().get("word/media/chart2.emf"), StandardCharsets.UTF_16LE))
                .contains("Visit the shelter");
    }

    @Test
    void propertiesSayWhatTheDocumentIs() {
        Docx docx = Docx.of(SPANISH);
        String core = docx.text("docProps/core.xml");
        assertThat(core)
                .contains("<dc:language>es</dc:language>", "<cp:keywords>audience: internal</cp:keywords>")
                .contains(">2026-11-23T12:00:00Z</dcterms:created>")
                .containsPattern("<dc:title>[^<]*\\(Copia interna\\)</dc:title>");
        assertThat(docx.text("word/styles.xml")).contains("<w:lang w:val=\"es\"");
        assertThat(docx.text("word/footer1.xml")).contains("Copia interna", " NUMPAGES ");
        Docx open = Docx.of(new Docx.Case(SPANISH.file(), Audience.PUBLIC));
        assertThat(open.text("docProps/core.xml")).doesNotContain("audience", "keywords");
        assertThat(open.everything()).doesNotContainIgnoringCase("copia interna");
    }

    @Test
    void bytesAreTheSameEverywhere() {
        byte[] once = Docx.of(EVERY_KEY).bytes();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Docx.of(EVERY_KEY).bytes()).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(Docx.of(EVERY_KEY).parts().keySet())
                .startsWith("[Content_Types].xml", "_rels/.rels", "docProps/core.xml");
    }

    @Test
    void ownStyleSheetIsTakenIfItHasEveryStyle(@TempDir Path own) throws IOException {
        String shipped = Files.readString(Path.of("templates/style/word.xml"));
        Path file = own.resolve("style/word.xml");
        Files.createDirectories(file.getParent());

        Files.writeString(file, shipped.replace("1D2629", "7A1F5C"));
        byte[] bytes = new Renderer(own)
                .render(SPANISH.seen(), Form.DOCX, Docx.TODAY, Docx.NOON)
                .bytes();
        assertThat(Docx.of(bytes).text("word/styles.xml")).contains("7A1F5C").doesNotContain("1D2629");

        Files.writeString(file, shipped.replace("w:styleId=\"Quote\"", "w:styleId=\"Quotation\""));
        assertThatThrownBy(() -> new Renderer(own).render(SPANISH.seen(), Form.DOCX, Docx.TODAY, Docx.NOON))
                .isInstanceOf(TemplateException.class)
                .hasMessage("style/word.xml:5: there is no style `Quote`, which documents use");

        Files.writeString(file, shipped.replace("</w:docDefaults>", "</w:docDefault>"));
        assertThatThrownBy(() -> new Renderer(own).render(SPANISH.seen(), Form.DOCX, Docx.TODAY, Docx.NOON))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("style/word\\.xml:\\d+: </w:docDefault> closes what is not open");
    }
}

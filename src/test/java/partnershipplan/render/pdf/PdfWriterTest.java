package partnershipplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PdfWriterTest {
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void the_design_sample_fails_no_rule(PDFAFlavour flavour) throws Exception {
        assertThat(failures(write(sample()).bytes(), flavour)).isEmpty();
    }

    @Test
    void the_same_page_gives_the_same_bytes_in_any_locale_and_zone() throws Exception {
        byte[] first = in(Locale.US, "America/Chicago", () -> write(sample()).bytes());
        byte[] second = in(
                Locale.forLanguageTag("ar-EG-u-nu-arab"),
                "Asia/Kathmandu",
                () -> write(sample()).bytes());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void one_writer_gives_the_same_bytes_again() throws Exception {
        PdfWriter writer = new PdfWriter();

        byte[] first = writer.write(sample(), NOON).bytes();

        assertThat(writer.write(sample(), NOON).bytes()).isEqualTo(first);
        assertThat(writer.write(sample(), NOON.plusSeconds(1)).bytes()).isNotEqualTo(first);
    }

    @Test
    void a_screen_reader_gets_every_word_of_the_plan_in_its_order() throws Exception {
        String read = bare(new ReadingOrder(write(sample()).bytes()).text());
        List<String> texts = drawnTexts(
                XhtmlPage.parse(sample()).getElementsByTagName("main").item(0));

        assertThat(texts).hasSizeGreaterThan(300);
        int at = read.indexOf("1BackgroundHarborHouse");
        assertThat(at).as(read).isNotNegative();
        for (String text : texts) {
            at = read.indexOf(text, at);
            assertThat(at).as(text).isNotNegative();
            at += text.length();
        }
    }

    @Test
    void the_file_is_small_and_names_itself() throws Exception {
        byte[] pdf = write(sample()).bytes();

        assertThat(pdf).hasSizeLessThan(200_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Capital County Partnership Plan (internal copy)");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(NOON);
            assertThat(document.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(NOON);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(chapters(document)).contains("1 Background", "7 Evaluation Mechanism", "Agreements");
        }
    }

    @Test
    void all_fonts_are_embedded() throws Exception {
        try (PDDocument document = Loader.loadPDF(write(sample()).bytes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_chart_is_a_figure_with_its_text_equivalent() throws Exception {
        try (PDDocument document = Loader.loadPDF(write(sample()).bytes())) {
            assertThat(alternatives(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>()))
                    .singleElement()
                    .asString()
                    .startsWith("Timeline chart, June 2026 to February 2027.");
        }
    }

    @Test
    void a_part_in_another_language_says_so() throws Exception {
        byte[] pdf = write(
                        page("<p lang='es'>Hola</p><dl lang='fr'><div><dt>Nom</dt><dd lang='es'>Sol</dd></div></dl>"))
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedPdf.Node read = TaggedPdf.read(document);
            assertThat(read.all("P").get(0).language()).isEqualTo("es");
            assertThat(read.all("L").get(0).language()).isEqualTo("fr");
            assertThat(read.all("Lbl").get(0).language()).isNull();
            assertThat(read.all("LBody").get(0).language()).isEqualTo("es");
        }
    }

    @Test
    void a_head_that_stands_again_on_the_next_page_is_read_once() throws Exception {
        String rows = "<tr><td>cell</td></tr>".repeat(90);
        byte[] pdf = write(page("<table style='-fs-table-paginate: paginate'><thead><tr>"
                        + "<th scope='col'>Partner</th></tr></thead><tbody>" + rows + "</tbody></table>"))
                .bytes();

        assertThat(textOf(pdf)).containsPattern("(?s)Partner.*Partner");
        assertThat(new ReadingOrder(pdf).text()).containsOnlyOnce("Partner");
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void what_no_font_can_draw_is_reported_and_seen() throws Exception {
        PdfDocument pdf = write(page("<p>漢 Nguyễn Ђура Ωμέγα → ✓ ☐ 😀</p>"
                + "<svg viewBox='0 0 100 20' aria-label='x'><text x='0' y='10'>ש</text></svg>"));

        assertThat(pdf.missingGlyphs()).containsExactly((int) 'ש', (int) '漢', 0x1F600);
        assertThat(textOf(pdf.bytes())).contains("\uFFFD Nguyễn Ђура Ωμέγα → ✓ ☐ \uFFFD");
    }

    @Test
    void letters_typed_as_letter_and_mark_are_composed() throws Exception {
        assertThat(textOf(write(page("<p>Nguye\u0302\u0303n, an\u00ADders\uFEFF</p>"))
                        .bytes()))
                .contains("Nguyễn, anders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"monospace", "'No Such Font'", "Courier, serif"})
    void a_family_that_is_not_shipped_falls_back_to_one_that_is(String family) throws Exception {
        byte[] pdf = write(page("<p style=\"font-family: " + family + "\">whole <code>text</code></p>"))
                .bytes();

        assertThat(textOf(pdf)).contains("whole text");
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothing_outside_the_page_is_opened() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            String secret = Path.of("pom.xml").toUri().toString();
            String xhtml = "<!DOCTYPE html SYSTEM '" + url + "' [<!ENTITY e SYSTEM '" + secret + "'>]>"
                    + "<html lang='en'><head><title>t</title><link rel='stylesheet' href='" + url + ".css'/>"
                    + "<style>@import '" + url + "'; @font-face { font-family: f; src: url(" + url + ") }"
                    + " p { font-family: f; background-image: url(" + url + ".png) }</style></head>"
                    + "<body><p>in<img alt='a' src='" + url + ".svg'/><img alt='b' src='" + secret + "'/>&e;side</p>"
                    + "<object data='" + url + "'>o</object></body></html>";

            String text = textOf(write(xhtml).bytes());

            assertThat(requests).hasValue(0);
            assertThat(text).contains("in").contains("side").doesNotContain("modelVersion");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nothing_is_written_to_standard_error() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            write(page("<p style='colour: x; widht: 1'>text <a href='#nowhere'>link</a> <img src='x'/></p>"));
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused_with_its_position() {
        assertThatThrownBy(() -> write("<html lang='en'>\n<p></html>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not well-formed XHTML at 2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0l5 5h5v5H2V3C1 1 2 2 3 3c1 1 2 2 3 3z' fill='none' stroke='#123'/>",
                "<path d='M0,0 10-5 20.5,3Z'/>",
                "<g transform='translate(3)'><rect x='1' width='2' height='2' rx='1' stroke='#14505c'"
                        + " stroke-dasharray='2,1'/></g>",
                "<circle r='3'/><polygon points='0,0 3,3 0,3'/><line x2='5' stroke='black' stroke-width='2px'/>",
                "<title>t</title><desc>d</desc><text text-anchor='middle' font-weight='bold'>middle</text>",
            })
    void charts_may_use_the_documented_part_of_svg(String drawing) throws Exception {
        byte[] pdf = write(page("<svg viewBox='0 0 50 20' alt='drawing'>" + drawing + "</svg>"))
                .bytes();

        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0 0Q1 1 2 2", "M0 0Z5", "7"})
    void a_chart_that_cannot_be_drawn_is_an_error(String path) {
        assertThatThrownBy(() -> write(page("<svg viewBox='0 0 9 9' alt='a'><path d='" + path + "'/></svg>")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PdfDocument write(String xhtml) {
        return new PdfWriter().write(xhtml, NOON);
    }

    private static String page(String body) {
        return "<html lang='en'><head><title>t</title></head><body><h1>Heading</h1>" + body + "</body></html>";
    }

    private static String sample() {
        try {
            String css = Files.readString(Path.of("templates/style/pdf.css"));
            return Files.readString(Path.of("src/test/resources/design/plan.xhtml"))
                    .replace("<link rel=\"stylesheet\" href=\"pdf.css\"/>", "<style>" + css + "</style>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a fixed locale: in a Turkish one the validator itself takes `Integer` for an unknown type. */
    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        return in(Locale.ROOT, "UTC", () -> {
            VeraGreenfieldFoundryProvider.initialise();
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                return validator.validate(parser).getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                        .toList();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> drawnTexts(Node node) {
        List<String> texts = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (!element.getAttribute("class").equals("hidden")
                        && !element.getNodeName().equals("svg")) {
                    texts.addAll(drawnTexts(child));
                }
            } else if (!bare(child.getTextContent()).isEmpty()) {
                texts.add(bare(child.getTextContent()));
            }
        }
        return texts;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> chapters(PDDocument document) {
        List<String> titles = new ArrayList<>();
        PDOutlineItem top = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        for (PDOutlineItem item : top.children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static List<String> alternatives(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(element.getAlternateDescription());
                }
                alternatives(element, found);
            }
        }
        return found;
    }

    private static <T> T in(Locale locale, String zone, Supplier<T> work) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return work.get();
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}

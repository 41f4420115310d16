package partnershipplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static partnershipplan.render.pdf.Html.bare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import partnershipplan.audience.Audience;
import partnershipplan.render.Rendered;

/** What a PDF is beside its text: small, the same each time, with its fonts, its name and a way into every chapter. */
class PdfFileTest {
    private static final int SIX_PAGES = 200_000;

    @ParameterizedTest
    @MethodSource("partnershipplan.render.pdf.Copy#all")
    void the_file_is_small_and_names_itself(Copy copy) throws Exception {
        Rendered rendered = copy.pdf();
        byte[] bytes = rendered.bytes();
        Document page = copy.page();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(bytes).hasSizeLessThan(SIX_PAGES * Math.max(6, pdf.getNumberOfPages()) / 6);
            assertThat(rendered.missingGlyphs()).isEmpty();
            fonts(pdf);
            bookmarks(pdf, page);
            metadata(pdf, page, copy.seen().audience());
        }
        assertThat(copy.pdf().bytes()).isEqualTo(bytes);
    }

    private static void fonts(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
            }
        }
    }

    private static void bookmarks(PDDocument pdf, Document page) throws IOException {
        List<String> found = new ArrayList<>();
        visit(pdf, pdf.getDocumentCatalog().getDocumentOutline(), found);
        assertThat(found)
                .containsExactlyElementsOf(Html.all(page, "h[1-3]").stream()
                        .map(h -> bare(Html.text(h)))
                        .toList());
    }

    private static void visit(PDDocument pdf, PDOutlineNode parent, List<String> found) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            assertThat(item.findDestinationPage(pdf)).as(item.getTitle()).isNotNull();
            found.add(bare(item.getTitle()));
            visit(pdf, item, found);
        }
    }

    private static void metadata(PDDocument pdf, Document page, Audience audience) throws IOException {
        var info = pdf.getDocumentInformation();
        String author = meta(page, "author");
        assertThat(info.getTitle()).isEqualTo(Html.first(page, "title").getTextContent());
        assertThat(info.getAuthor()).isEqualTo(author).isNotBlank();
        assertThat(info.getKeywords()).isEqualTo(audience.equals(Audience.PUBLIC) ? null : audience.sign());
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo(page.getDocumentElement().getAttribute("lang"));
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("<rdf:li>" + author + "</rdf:li>");
    }

    private static String meta(Document page, String name) {
        return Html.all(page, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals(name))
                .map((Element meta) -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
    }
}

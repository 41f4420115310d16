package partnershipplan.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.SortedSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Turns XHTML into PDF/UA-1 and PDF/A-2a. The fonts are read once, so keep one writer for many documents; a writer
 * belongs to one thread at a time.
 */
public final class PdfWriter {
    private final QuietLogs logs = new QuietLogs();
    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final ColorIntent color = new ColorIntent();

    /**
     * The same XHTML and timestamp give the same bytes everywhere. Nothing is opened that the XHTML points to.
     *
     * @throws IllegalArgumentException if the text is not well-formed XML
     */
    public PdfDocument write(String xhtml, Instant timestamp) {
        logs.silence();
        Document page = XhtmlPage.parse(xhtml);
        FixedStamp stamp = FixedStamp.of(timestamp, xhtml, page);
        AccessibleNames.complete(page);
        Outline.addTo(page);
        ShortTables.mark(page);
        LooseText.wrap(page);
        DefinitionLists.mark(page);
        SortedSet<Integer> missing = new DrawableText(fonts::canDraw).replaceMissing(page);
        return new PdfDocument(render(page, stamp), missing);
    }

    private byte[] render(Document page, FixedStamp stamp) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(pdf, page).buildPdfRenderer()) {
            fonts.register(renderer.getFontResolver(), pdf);
            renderer.layout();
            renderer.createPDFWithoutClosing();
            TagTree.tidy(pdf);
            color.addTo(pdf);
            stamp.applyTo(pdf);
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(PDDocument pdf, Document page) {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(page, null)
                .withProducer("plan")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useSVGDrawer(new ChartDrawer())
                .useExternalResourceAccessControl(
                        PdfWriter::isWithin, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        PdfWriter::isWithin, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    /** Only a picture that is in the page itself is read. */
    private static boolean isWithin(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && address.startsWith("data:image/png;base64,");
    }
}

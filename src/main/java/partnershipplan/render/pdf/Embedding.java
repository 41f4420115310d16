package partnershipplan.render.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A face in one document: embedded when first used, and once, however often it is registered. */
final class Embedding extends PDFontSupplier {
    private final FontFace face;
    private final PDDocument pdf;
    private @Nullable PDFont font;

    Embedding(FontFace face, PDDocument pdf) {
        super(null);
        this.face = face;
        this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            font = face.embedIn(pdf);
        }
        return font;
    }
}

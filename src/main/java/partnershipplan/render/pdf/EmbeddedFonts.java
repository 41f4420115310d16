package partnershipplan.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts that every document is set in, whatever its style sheet asks for. */
final class EmbeddedFonts {
    static final String SANS = "Noto Sans";

    private final FontFace regular = new FontFace("NotoSans-Regular", SANS, 400, IdentValue.NORMAL);
    private final FontFace symbols = new FontFace("Symbols", "Symbols", 400, IdentValue.NORMAL);
    private final List<FontFace> others = List.of(
            new FontFace("NotoSans-Bold", SANS, 700, IdentValue.NORMAL),
            new FontFace("NotoSans-Italic", SANS, 400, IdentValue.ITALIC),
            new FontFace("NotoSans-BoldItalic", SANS, 700, IdentValue.ITALIC),
            new FontFace("NotoSerif-Bold", "Noto Serif", 700, IdentValue.NORMAL));

    /** All faces but the symbols cover the same characters. */
    boolean canDraw(int codePoint) {
        return regular.hasGlyph(codePoint) || symbols.hasGlyph(codePoint);
    }

    void register(PdfBoxFontResolver resolver, PDDocument pdf) {
        others.forEach(face -> add(resolver, face, new Embedding(face, pdf), FontGroup.MAIN));
        Embedding text = new Embedding(regular, pdf);
        add(resolver, regular, text, FontGroup.MAIN);
        // For a family that is not ours, and for a character that the family lacks.
        add(resolver, regular, text, FontGroup.FINAL_FALLBACK);
        add(resolver, symbols, new Embedding(symbols, pdf), FontGroup.FINAL_FALLBACK);
    }

    private static void add(PdfBoxFontResolver resolver, FontFace face, Embedding font, FontGroup group) {
        resolver.addFont(font, face.family(), face.weight(), face.style(), true, group);
    }
}

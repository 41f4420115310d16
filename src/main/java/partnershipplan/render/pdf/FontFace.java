package partnershipplan.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One shipped font file, parsed when it is first needed and then shared by all documents. */
final class FontFace {
    private final String file;
    private final String family;
    private final int weight;
    private final IdentValue style;
    private @Nullable TrueTypeFont parsed;
    private @Nullable CmapLookup glyphs;

    FontFace(String file, String family, int weight, IdentValue style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    IdentValue style() {
        return style;
    }

    boolean hasGlyph(int codePoint) {
        return glyphs().getGlyphId(codePoint) != 0;
    }

    PDFont embedIn(PDDocument pdf) {
        try {
            return PDType0Font.load(pdf, font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CmapLookup glyphs() {
        if (glyphs == null) {
            try {
                glyphs = font().getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return glyphs;
    }

    private TrueTypeFont font() throws IOException {
        if (parsed == null) {
            parsed = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes("/fonts/" + file + ".ttf")));
        }
        return parsed;
    }
}

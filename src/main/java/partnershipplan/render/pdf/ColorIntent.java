package partnershipplan.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Says that the document's colours are sRGB. The PDF library would have the JDK rewrite the profile, each its way. */
final class ColorIntent {
    private static final String CONDITION = "sRGB IEC61966-2.1";

    private final byte[] profile = Resources.bytes("/pdf/sRGB2014.icc");

    void addTo(PDDocument pdf) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setInt(COSName.N, 3);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(profile);
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
        intent.setString(COSName.INFO, CONDITION);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, CONDITION);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        pdf.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
    }
}

package partnershipplan.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The heads of tables, where they stand again on a further page: for the eye alone, as running heads are. */
final class RepeatedHeads {
    private final Map<COSDictionary, SortedSet<Integer>> contents = new LinkedHashMap<>();

    /** Whether a part of a head stands on a later page than the head's own. */
    boolean take(Tag tag, COSBase kid) {
        if (!(kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID))) {
            return false;
        }
        COSDictionary page = reference.getCOSDictionary(COSName.PG);
        if (page == null || page == tag.page()) {
            return false;
        }
        contents.computeIfAbsent(page, p -> new TreeSet<>()).add(reference.getInt(COSName.MCID));
        return true;
    }

    void becomeArtifacts(PDDocument pdf, ParentTree parents) throws IOException {
        if (contents.isEmpty()) {
            return;
        }
        for (PDPage page : pdf.getPages()) {
            SortedSet<Integer> repeated = contents.get(page.getCOSObject());
            if (repeated != null) {
                repeated.forEach(content -> parents.forget(page.getCOSObject(), content));
                rewrite(page, repeated);
            }
        }
    }

    private static void rewrite(PDPage page, SortedSet<Integer> repeated) throws IOException {
        COSStream stream = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        String drawing;
        try (InputStream in = stream.createInputStream()) {
            drawing = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        for (int content : repeated) {
            drawing = drawing.replace("/Span <</MCID " + content + ">> BDC", "/Artifact <</Type /Pagination>> BDC");
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}

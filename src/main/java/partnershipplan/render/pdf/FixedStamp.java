package partnershipplan.render.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sets what would differ from run to run or from JDK to JDK: the dates, the metadata, the file's id. */
record FixedStamp(Instant timestamp, String content, String day) {
    /**
     * @param made when the document says that it was made; seconds count
     * @param content what its id is made of, beside the time
     * @param page which may name the day it tells of
     */
    static FixedStamp of(Instant made, String content, Document page) {
        return new FixedStamp(made.truncatedTo(ChronoUnit.SECONDS), content, day(page));
    }

    private static String day(Document page) {
        NodeList metas = page.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals("date")) {
                return meta.getAttribute("content");
            }
        }
        return "";
    }

    void applyTo(PDDocument pdf) throws IOException {
        PDDocumentInformation info = pdf.getDocumentInformation();
        info.setCreationDate(GregorianCalendar.from(timestamp.atZone(ZoneOffset.UTC)));
        info.setModificationDate(GregorianCalendar.from(timestamp.atZone(ZoneOffset.UTC)));
        pdf.getDocumentCatalog()
                .getMetadata()
                .importXMPMetadata(XmpPacket.of(info, timestamp, day).getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(id());
    }

    private long id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(timestamp.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(content.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

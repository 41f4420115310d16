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

/** Sets what would differ from run to run or from JDK to JDK: the dates, the metadata, the file's id. */
record FixedStamp(Instant timestamp, String content) {

    void applyTo(PDDocument pdf) throws IOException {
        Instant second = timestamp.truncatedTo(ChronoUnit.SECONDS);
        PDDocumentInformation info = pdf.getDocumentInformation();
        info.setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        info.setModificationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        pdf.getDocumentCatalog()
                .getMetadata()
                .importXMPMetadata(XmpPacket.of(info, second).getBytes(StandardCharsets.UTF_8));
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

package partnershipplan.render.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** The metadata in XMP, of our own because the PDF library's text depends on the XML library that it finds. */
final class XmpPacket {
    private XmpPacket() {}

    static String of(PDDocumentInformation info, Instant date, String day) {
        StringBuilder packet = new StringBuilder();
        String template = new String(Resources.bytes("/pdf/metadata.xmp"), StandardCharsets.UTF_8);
        for (String line : template.split("\n", -1)) {
            int from = line.indexOf('@');
            int to = line.lastIndexOf('@');
            if (from == to) {
                packet.append(line).append('\n');
                continue;
            }
            String value = value(line.substring(from + 1, to), info, date, day);
            if (value != null) {
                packet.append(line, 0, from)
                        .append(escape(value))
                        .append(line.substring(to + 1))
                        .append('\n');
            }
        }
        return packet.toString();
    }

    /** Null when the document does not say; then the line is left out. */
    private static @Nullable String value(String name, PDDocumentInformation info, Instant date, String day) {
        return switch (name) {
            case "title" -> info.getTitle();
            case "author" -> info.getAuthor();
            case "subject" -> info.getSubject();
            case "keywords" -> info.getKeywords();
            case "date" -> date.toString();
            case "day" -> day.isEmpty() ? null : day;
            default -> throw new IllegalStateException("metadata.xmp has the unknown name " + name);
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

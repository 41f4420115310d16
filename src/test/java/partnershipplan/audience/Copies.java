package partnershipplan.audience;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import partnershipplan.export.PlanJson;
import partnershipplan.export.book.Book;
import partnershipplan.export.calendar.PlanCalendar;
import partnershipplan.export.table.Csv;
import partnershipplan.export.table.Table;
import partnershipplan.export.table.Tables;
import partnershipplan.render.Form;
import partnershipplan.render.Renderer;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.word.Docx;

/** Every copy that is made of a plan for an audience: each document in each form, and the export. */
final class Copies {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Renderer renderer = new Renderer(null);

    /** The bytes of each copy, by the ending of its file. */
    Map<String, byte[]> of(Seen seen, boolean withPdf) throws IOException {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        copies.put("json", PlanJson.of(seen.plan()).getBytes(UTF_8));
        copies.put("ics", PlanCalendar.of(seen, NOON, null).getBytes(UTF_8));
        copies.put("xlsx", Book.of(seen, NOON));
        for (Table table : Tables.of(seen.plan())) {
            copies.put(table.name() + ".csv", Csv.of(table).getBytes(UTF_8));
        }
        for (DocumentChoice document : DocumentChoice.all(seen)) {
            for (Form form : Form.values()) {
                if (form != Form.PDF || withPdf) {
                    copies.put(
                            document.word() + "." + form.ending(),
                            renderer.render(document, seen, form, TODAY, NOON).bytes());
                }
            }
        }
        return copies;
    }

    /** All that is in a copy, inflated. */
    static String everythingIn(String name, byte[] copy) throws IOException {
        if (name.endsWith("pdf")) {
            return everythingIn(copy);
        }
        if (name.endsWith("ics")) {
            return new String(copy, UTF_8).replace("\r\n ", "").replace("\\n", "\n");
        }
        return name.endsWith("docx") || name.endsWith("xlsx") ? Docx.of(copy).everything() : new String(copy, UTF_8);
    }

    /** Text, strings, names and streams of a PDF, inflated; without the white space that a line's end brings. */
    private static String everythingIn(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append(new PDFTextStripper().getText(document).replaceAll("[\\s\u00AD-]", ""));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
            collect(document.getDocument().getTrailer(), all);
        }
        return all.toString().replace("\0", "");
    }

    private static void collect(COSBase value, StringBuilder all) throws IOException {
        if (value instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                all.append(new String(in.readAllBytes(), ISO_8859_1)).append('\n');
            }
        }
        if (value instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                all.append(key.getName()).append('\n');
                COSBase item = dictionary.getItem(key);
                if (!(item instanceof COSObject)) {
                    collect(item, all);
                }
            }
        } else if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof COSObject)) {
                    collect(array.get(i), all);
                }
            }
        } else if (value instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (value instanceof COSName name) {
            all.append(name.getName()).append('\n');
        }
    }
}

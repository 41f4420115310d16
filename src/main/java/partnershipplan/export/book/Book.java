package partnershipplan.export.book;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.export.table.Table;
import partnershipplan.export.table.Tables;
import partnershipplan.model.Plan;

/** A plan's tables, as its audience sees them, as one book with a sheet for each. */
public final class Book {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String MAIN = OPEN + "spreadsheetml/2006/main";
    private static final String OFFICE = OPEN + "officeDocument/2006/relationships";
    private static final String PACKAGE = OPEN + "package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";

    private final Seen seen;
    private final List<Table> tables;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Book(Seen seen) {
        this.seen = seen;
        this.tables = Tables.of(seen.plan());
    }

    /** The bytes of the book; its properties say that it was made at {@code time}. */
    public static byte[] of(Seen seen, Instant time) throws IOException {
        return new Book(seen).write(time);
    }

    private byte[] write(Instant time) throws IOException {
        parts.put("[Content_Types].xml", contentTypes());
        parts.put(
                "_rels/.rels",
                DECLARATION + relations()
                        + relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")
                        + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                        + relation(3, OFFICE + "/extended-properties", "docProps/app.xml")
                        + "</Relationships>\n");
        parts.put("docProps/core.xml", properties(time));
        parts.put(
                "docProps/app.xml",
                DECLARATION + "<Properties xmlns=\"" + OPEN + "officeDocument/2006/extended-properties\">"
                        + "<Application>plan</Application></Properties>\n");
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations());
        String currency = seen.plan().currency();
        parts.put("xl/styles.xml", CellStyle.sheet(currency == null ? "USD" : currency));
        for (int i = 0; i < tables.size(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", SheetXml.of(tables.get(i)));
        }
        return BookZip.of(parts);
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                        + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .append(part("/docProps/app.xml", CONTENT + "extended-properties+xml"))
                .append(part("/xl/workbook.xml", CONTENT + "spreadsheetml.sheet.main+xml"))
                .append(part("/xl/styles.xml", CONTENT + "spreadsheetml.styles+xml"));
        for (int i = 1; i <= tables.size(); i++) {
            xml.append(part("/xl/worksheets/sheet" + i + ".xml", CONTENT + "spreadsheetml.worksheet+xml"));
        }
        return xml.append("</Types>\n").toString();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String properties(Instant time) {
        Plan plan = seen.plan();
        String own = plan.organization() == null
                ? ""
                : String.valueOf(plan.organization().name());
        String title = plan.title() == null ? own + " Partnership Plan" : plan.title();
        String stamp = time.truncatedTo(ChronoUnit.SECONDS).toString();
        boolean isPublic = seen.audience().equals(Audience.PUBLIC);
        return DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + XmlText.of(title) + "</dc:title><dc:creator>" + XmlText.of(own) + "</dc:creator>"
                + (isPublic ? "" : "<cp:keywords>" + XmlText.of(seen.audience().sign()) + "</cp:keywords>")
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + stamp + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + stamp + "</dcterms:modified>"
                + "</cp:coreProperties>\n";
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= tables.size(); i++) {
            xml.append("<sheet name=\"").append(tables.get(i - 1).name());
            xml.append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            xml.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"")
                    .append(i);
            xml.append("\" hidden=\"1\">").append(table.name()).append("!$A$1:$");
            xml.append(SheetXml.letters(table.columns().size() - 1)).append('$');
            xml.append(table.rows().size() + 1).append("</definedName>");
        }
        return xml.append("</definedNames></workbook>\n").toString();
    }

    private String workbookRelations() {
        StringBuilder xml = new StringBuilder(DECLARATION).append(relations());
        for (int i = 1; i <= tables.size(); i++) {
            xml.append(relation(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation(tables.size() + 1, OFFICE + "/styles", "styles.xml"))
                .append("</Relationships>\n")
                .toString();
    }
}

package partnershipplan.render.word;

import partnershipplan.render.chapter.DocumentKind;
import partnershipplan.render.view.Document;
import partnershipplan.render.words.Markup;

/** The page, and what stands on each above and below the text. */
final class Margins {
    private final Document document;
    private final Relations relations;

    Margins(Document document, Relations relations) {
        this.document = document;
        this.relations = relations;
    }

    /** US Letter; the first page has no running head. */
    Xml section(Relations relations) {
        String header = relations.part("header", "header1.xml");
        String footer = relations.part("footer", "footer1.xml");
        Xml xml = new Xml().open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", header);
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty("w:footerReference", "w:type", "first", "r:id", footer);
        xml.empty("w:pgSz", "w:w", "12240", "w:h", "15840");
        // A summary is to end on its second page.
        boolean brief = document.kind().equals(DocumentKind.SUMMARY.word());
        String side = String.valueOf((12240 - ColumnWidths.PAGE) / 2);
        xml.empty(
                "w:pgMar",
                "w:top",
                brief ? "850" : "1440",
                "w:right",
                side,
                "w:bottom",
                brief ? "800" : "1300",
                "w:left",
                side,
                "w:header",
                brief ? "400" : "680",
                "w:footer",
                brief ? "360" : "620",
                "w:gutter",
                "0");
        return xml.empty("w:titlePg").close("w:sectPr");
    }

    String header() {
        Flow flow = new Flow(relations, new Bookmarks());
        flow.open(Paragraph.of(Style.HEADER));
        flow.runs.paragraph(PieceReader.read(document.title()), Look.PLAIN);
        tab(flow);
        flow.runs.paragraph(PieceReader.read(document.status()), Look.PLAIN);
        flow.close();
        return part("w:hdr", flow);
    }

    String footer() {
        Flow flow = new Flow(relations, new Bookmarks());
        flow.open(Paragraph.of(Style.FOOTER));
        flow.runs.paragraph(PieceReader.read(document.foot()), Look.PLAIN.strong());
        tab(flow);
        counted(flow, document.words().page(), "PAGE");
        flow.runs.exact(" ", Look.PLAIN);
        counted(flow, document.words().of(), "NUMPAGES");
        flow.close();
        return part("w:ftr", flow);
    }

    private static void counted(Flow flow, Markup word, String field) {
        flow.runs.paragraph(PieceReader.read(word), Look.PLAIN);
        flow.runs.exact(" ", Look.PLAIN);
        flow.xml.open("w:fldSimple", "w:instr", " " + field + " ");
        flow.runs.exact("1", Look.PLAIN);
        flow.xml.close("w:fldSimple");
    }

    private static void tab(Flow flow) {
        flow.xml.open("w:r").empty("w:tab").close("w:r");
    }

    private static String part(String name, Flow flow) {
        Xml xml = new Xml().open(name, "xmlns:w", WordWriter.MAIN, "xmlns:r", WordWriter.relationships());
        return Xml.DECLARATION + xml.add(flow.xml).close(name);
    }
}

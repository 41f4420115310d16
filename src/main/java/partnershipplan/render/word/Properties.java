package partnershipplan.render.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import partnershipplan.render.view.Document;
import partnershipplan.render.words.Markup;

/** What the package says of the document: for file lists, searches, and the program itself. */
record Properties(Document document, Instant timestamp) {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN = "http://purl.org/dc/";

    String core() {
        Xml xml = new Xml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE,
                "xmlns:dc",
                DUBLIN + "elements/1.1/",
                "xmlns:dcterms",
                DUBLIN + "terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", plain(document.metaTitle()));
        xml.element("dc:creator", plain(document.organization()));
        xml.element("dc:subject", plain(document.description()));
        xml.element("dc:language", document.language());
        if (document.sign() != null) {
            xml.element("cp:keywords", document.sign());
        }
        date(xml, "dcterms:created");
        date(xml, "dcterms:modified");
        // The day that it tells of, for which the package has no word of its own.
        xml.element("cp:version", document.day());
        return Xml.DECLARATION + xml.close("cp:coreProperties");
    }

    private void date(Xml xml, String name) {
        xml.open(name, "xsi:type", "dcterms:W3CDTF");
        xml.text(timestamp.truncatedTo(ChronoUnit.SECONDS).toString()).close(name);
    }

    private static String plain(Markup markup) {
        return Piece.words(PieceReader.read(markup));
    }
}

package partnershipplan.render.word;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Document;

/**
 * Writes a document's view as a Word package.
 *
 * <p>It reads the markup that the view holds for HTML: what came from the plan is escaped in it, and is written as text.
 */
public final class WordWriter {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private WordWriter() {}

    /**
     * The package's bytes: the same for the same document and time.
     *
     * @param timestamp when the document says that it was made
     */
    public static byte[] write(Document document, Instant timestamp) {
        String language = document.language();
        Relations relations = new Relations();
        Bookmarks bookmarks = new Bookmarks();
        Lists lists = new Lists();
        Flow chapters = new Flow(relations, bookmarks);
        Headings headings = new Headings(chapters, document.hasContents());
        Pictures pictures = new Pictures();
        BlockFlow blocks = new BlockFlow(chapters, headings, lists, pictures);
        for (Chapter chapter : document.chapters()) {
            blocks.chapter(chapter);
        }
        chapters.beforeTable();
        Flow front = new Flow(relations, bookmarks);
        new Cover(front, pictures).write(document);
        if (document.hasContents()) {
            new Contents(front).write(PieceReader.read(document.words().contents()), headings.listed);
        }

        Margins margins = new Margins(document, relations);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", body(front, chapters, margins.section(relations)));
        parts.put("word/styles.xml", StyleSheet.of(document.style().text(), language));
        parts.put("word/numbering.xml", lists.toString());
        parts.put("word/settings.xml", Resource.text("settings.xml").replace("document:language", language));
        parts.put("word/fontTable.xml", Resource.text("fontTable.xml"));
        parts.put("word/header1.xml", margins.header());
        parts.put("word/footer1.xml", margins.footer());
        for (String part : List.of("styles", "numbering", "settings", "fontTable")) {
            relations.part(part, part + ".xml");
        }
        parts.put("word/_rels/document.xml.rels", relations.toString());
        return WordPackage.of(new Properties(document, timestamp), parts, pictures.files);
    }

    private static String body(Flow front, Flow chapters, Xml section) {
        Xml xml = new Xml().open("w:document", "xmlns:w", MAIN, "xmlns:r", relationships(), "xmlns:wp", DRAWING);
        xml.open("w:body").add(front.xml).add(chapters.xml).add(section).close("w:body");
        return Xml.DECLARATION + xml.close("w:document");
    }

    static String relationships() {
        return Relations.OFFICE.substring(0, Relations.OFFICE.length() - 1);
    }
}

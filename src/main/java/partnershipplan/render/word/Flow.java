package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables, one after the other. */
final class Flow {
    final Xml xml = new Xml();
    final Runs runs;
    final Relations relations;
    private final Bookmarks bookmarks;

    /** The places that the next paragraph is the first of. */
    private final List<String> places = new ArrayList<>();

    private boolean afterTable;

    Flow(Relations relations, Bookmarks bookmarks) {
        this.relations = relations;
        this.bookmarks = bookmarks;
        this.runs = new Runs(xml, relations);
    }

    /** Makes the next paragraph a place that links lead to. */
    void place(@Nullable String id) {
        if (id != null) {
            places.add(Bookmarks.name(id));
        }
    }

    void paragraph(Paragraph shape, List<Piece> pieces) {
        paragraph(shape, pieces, Look.PLAIN);
    }

    void paragraph(Paragraph shape, List<Piece> pieces, Look look) {
        open(shape);
        runs.paragraph(pieces, look);
        close();
    }

    /** Opens a paragraph for whoever writes its runs. */
    void open(Paragraph shape) {
        afterTable = false;
        xml.open("w:p");
        shape.writeProperties(xml);
        bookmarks.write(xml, places);
        places.clear();
    }

    void close() {
        xml.close("w:p");
    }

    /** Makes room for a table: two without a paragraph between them would be one. */
    void beforeTable() {
        if (afterTable) {
            open(Paragraph.of(Style.GAP));
            close();
        }
    }

    void tableEnds() {
        afterTable = true;
    }
}

package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Column;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;

/** Writes tables, whose head is repeated on each page, and whose rows are not split by one. */
final class Tables {
    /** A table of so few rows and letters stays on one page. */
    private static final int MOST_ROWS = 5;

    private static final int MOST_LETTERS = 600;

    private static final int FACT_LABELS = 2500;
    private final Flow flow;

    Tables(Flow flow) {
        this.flow = flow;
    }

    /** What a cell holds, and to which side it leans. */
    private record Content(
            List<Piece> pieces,
            Style style,
            boolean strong,
            @Nullable String side) {}

    void write(Table table) {
        List<Content> head = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Column column : table.columns()) {
            String side = column.kind().equals("c-num") ? "right" : null;
            head.add(new Content(PieceReader.read(column.label()), Style.COLUMN_HEAD, false, side));
            kinds.add(column.kind());
        }
        List<List<Content>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Content> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                String side = cell.kind().equals("num") ? "right" : null;
                boolean strong = cell.head() || table.kind().endsWith("figures");
                cells.add(new Content(PieceReader.read(cell.value()), Style.CELL, strong, side));
            }
            rows.add(cells);
        }
        write(head, rows, kinds);
    }

    /** A table of people's prose. */
    void prose(Piece.Element table) {
        List<List<Content>> rows = new ArrayList<>();
        for (Piece.Element part : table.elements()) {
            for (Piece.Element row : part.elements()) {
                List<Content> cells = new ArrayList<>();
                for (Piece.Element cell : row.elements()) {
                    cells.add(new Content(cell.content(), style(cell), false, side(cell)));
                }
                rows.add(cells);
            }
        }
        List<String> kinds = new ArrayList<>();
        rows.get(0).forEach(cell -> kinds.add(""));
        write(rows.get(0), rows.subList(1, rows.size()), kinds);
    }

    private static Style style(Piece.Element cell) {
        return cell.name().equals("th") ? Style.COLUMN_HEAD : Style.CELL;
    }

    private static @Nullable String side(Piece.Element cell) {
        return cell.isClass("prose-right") ? "right" : cell.isClass("prose-center") ? "center" : null;
    }

    void write(Facts facts) {
        int[] widths = {FACT_LABELS, ColumnWidths.PAGE - FACT_LABELS};
        List<List<Content>> rows = new ArrayList<>();
        for (Fact fact : facts.rows()) {
            rows.add(List.of(
                    new Content(PieceReader.read(fact.label()), Style.FACT_LABEL, false, null),
                    new Content(PieceReader.read(fact.value()), Style.CELL, false, null)));
        }
        open(Style.FACTS, "0480", widths);
        rows(rows, widths);
        close();
    }

    private void write(List<Content> head, List<List<Content>> rows, List<String> kinds) {
        int[] widths = ColumnWidths.of(kinds, texts(head, rows));
        open(Style.TABLE, "0420", widths);
        row(head, widths, true, true);
        rows(rows, widths);
        close();
    }

    private void rows(List<List<Content>> rows, int[] widths) {
        int letters = 0;
        for (List<Content> row : rows) {
            for (Content cell : row) {
                letters += Piece.words(cell.pieces()).length();
            }
        }
        boolean isShort = rows.size() <= MOST_ROWS && letters <= MOST_LETTERS;
        int last = rows.size() - 1;
        for (int i = 0; i <= last; i++) {
            // No row stands alone on a page.
            boolean edge = i == 0 || i == last - 1;
            row(rows.get(i), widths, false, i < last && (isShort || edge));
        }
    }

    private static List<List<String>> texts(List<Content> head, List<List<Content>> rows) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            List<String> column =
                    new ArrayList<>(List.of(Piece.words(head.get(i).pieces())));
            for (List<Content> row : rows) {
                column.add(Piece.words(row.get(i).pieces()));
            }
            texts.add(column);
        }
        return texts;
    }

    private void open(Style style, String look, int... widths) {
        flow.beforeTable();
        Xml xml = flow.xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", style.id);
        xml.empty("w:tblW", "w:w", String.valueOf(ColumnWidths.PAGE), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed")
                .value("w:tblLook", look)
                .close("w:tblPr")
                .open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close("w:tblGrid");
    }

    private void close() {
        flow.xml.close("w:tbl");
        flow.tableEnds();
    }

    private void openRow(boolean head) {
        flow.xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            flow.xml.empty("w:tblHeader");
        }
        flow.xml.close("w:trPr");
    }

    private void row(List<Content> cells, int[] widths, boolean head, boolean keep) {
        openRow(head);
        for (int i = 0; i < cells.size(); i++) {
            cell(widths[i], cells.get(i), keep);
        }
        flow.xml.close("w:tr");
    }

    private void cell(int width, Content content, boolean keep) {
        flow.xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        flow.xml.close("w:tcPr");
        Look look = content.strong() ? Look.PLAIN.strong() : Look.PLAIN;
        flow.paragraph(Paragraph.of(content.style()).kept(keep).towards(content.side()), content.pieces(), look);
        flow.xml.close("w:tc");
    }
}

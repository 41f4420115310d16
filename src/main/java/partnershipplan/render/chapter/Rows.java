package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Column;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;
import partnershipplan.render.words.Markup;

/** A table that is made column by column and row by row; its first column names the row. */
final class Rows {
    private static final Markup DASH = new Markup("–");
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param kind names the column's width, empty where it shares the rest */
    Rows column(Markup label, String kind) {
        columns.add(new Column(label, kind));
        return this;
    }

    /** Adds a row; a dash says that nothing is said. */
    void row(Markup... values) {
        List<Cell> cells = new ArrayList<>();
        for (Markup value : values) {
            Column column = columns.get(cells.size());
            String kind = column.kind().equals("c-num") ? "num" : "";
            cells.add(new Cell(column.label(), value.isEmpty() ? DASH : value, kind, cells.isEmpty()));
        }
        rows.add(new Row(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table without the columns that no row says anything in. */
    Table table() {
        List<Column> shown = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>()));
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            if (i == 0
                    || rows.stream()
                            .anyMatch(row -> !row.cells().get(at).value().equals(DASH))) {
                shown.add(columns.get(i));
                for (int r = 0; r < rows.size(); r++) {
                    cells.get(r).add(rows.get(r).cells().get(i));
                }
            }
        }
        return new Table("stack", shown, cells.stream().map(Row::new).toList());
    }
}

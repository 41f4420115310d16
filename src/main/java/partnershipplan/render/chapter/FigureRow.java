package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Column;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;
import partnershipplan.render.words.Markup;

/** Numbers in a row, each under its label: what a reader looks at first. */
final class FigureRow {
    private final Page page;
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    FigureRow(Page page) {
        this.page = page;
    }

    FigureRow count(String word, int number) {
        return add(page.word(word), String.valueOf(number));
    }

    /** A number where there is something to count. */
    FigureRow countAny(String word, int number) {
        return number > 0 ? count(word, number) : this;
    }

    FigureRow outOf(String word, int part, int all) {
        return add(
                page.word(word),
                page.labels
                        .word("outOf")
                        .replace("{numerator}", String.valueOf(part))
                        .replace("{denominator}", String.valueOf(all)));
    }

    FigureRow add(Markup label, String number) {
        columns.add(new Column(label, ""));
        cells.add(new Cell(label, page.words.text(number), "", false));
        return this;
    }

    Block block() {
        return Block.of(new Table("stack figures", columns, List.of(new Row(cells))));
    }
}

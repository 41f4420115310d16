package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;
import partnershipplan.model.Todo;
import partnershipplan.model.Visibility;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Column;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.Heading;
import partnershipplan.render.view.Items;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;
import partnershipplan.render.words.Markup;

/** Makes the parts of a page from the plan's mappings: headings, lists, facts and tables. */
final class Parts {
    private static final Markup DASH = new Markup("–");
    private final Page page;
    final Tell tell;

    Parts(Page page) {
        this.page = page;
        this.tell = new Tell(page);
    }

    Block heading(int level, Markup text) {
        return heading(level, null, text);
    }

    Block heading(int level, @Nullable String id, Markup text) {
        return Block.of(new Heading(level, page.words.heading(level), id, text));
    }

    /** A list of lines under a heading; nothing where there are none. */
    void lines(List<Block> blocks, int level, Markup title, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(heading(level, title));
            blocks.add(Block.of(new Items(lines.stream().map(this::line).toList())));
        }
    }

    /** A line of a list, which may be a {@code TODO}. */
    Markup line(String text) {
        return Todo.is(text) ? tell.blank(text) : page.words.text(text);
    }

    /** A line of a list at a path, which may be a blank. */
    Markup line(String path, String text) {
        return Todo.is(text) ? tell.blank(path, text) : page.words.text(text);
    }

    /** A key's prose as blocks, or a blank where it is to be answered. */
    void prose(List<Block> blocks, Item item, String key, @Nullable String text, int headingLevel) {
        String todo = item.meta().todo().get(key);
        if (todo != null) {
            blocks.add(Block.remark(tell.blank(item.at(key), todo)));
        } else if (text != null) {
            blocks.add(Block.prose(page.words.prose(text, headingLevel)));
        } else if (page.blanks != null && page.blanks.has(item.at(key))) {
            blocks.add(Block.prose(page.words.paragraph(page.blanks.at(item.at(key)))));
        }
    }

    /** What a mapping says but for some keys, as labels with values; nothing where that is nothing. */
    void facts(List<Block> blocks, int shape, Item item, Set<String> without) {
        List<Fact> rows = facts(FormatTable.shape(shape), item, without);
        if (!rows.isEmpty()) {
            blocks.add(Block.of(new Facts(rows)));
        }
    }

    List<Fact> facts(Shape shape, Item item, Set<String> without) {
        return tell.told(shape, item, without).stream()
                .map(told -> new Fact(label(shape, told, item), told.value()))
                .toList();
    }

    /** A key's label; in our own copy, what only we or our partners see is marked as such. */
    private Markup label(Shape shape, Tell.Told told, Item item) {
        Markup label = page.label(shape.index(), told.key());
        boolean marks = page.audience.level() == Visibility.INTERNAL && page.blanks == null;
        if (item.meta().visibility() != null || !marks) {
            return label;
        }
        return switch (told.seen()) {
            case PUBLIC -> label;
            case PARTNERS -> marked(label, "partnersMark");
            case INTERNAL -> marked(label, "internalMark");
        };
    }

    Markup marked(Markup label, String mark) {
        return page.words.joined(List.of(label, page.words.mark(page.labels.word(mark))), " ");
    }

    /** A title of what only we see unless it says otherwise; in a narrower copy it is seen, so there is no mark. */
    Markup ourOwn(Markup title) {
        return page.audience.level() == Visibility.INTERNAL ? marked(title, "internalMark") : title;
    }

    /**
     * A table of mappings, a column a key; the first names the row and tells whatever no column does. A column that
     * no row answers is left out, unless its key is required.
     */
    Table table(int index, List<? extends Item> rows, String... keys) {
        return table(index, Set.of(), rows, keys);
    }

    /** @param without keys that are told elsewhere */
    Table table(int index, Set<String> without, List<? extends Item> rows, String... keys) {
        Shape shape = FormatTable.shape(index);
        List<String> shown = new ArrayList<>();
        for (String key : keys) {
            int i = shape.indexOf(key);
            boolean needed = i >= 0 && shape.fields().get(i).required();
            if (needed || rows.stream().anyMatch(r -> !tell.key(shape, r, key).isEmpty())) {
                shown.add(key);
            }
        }
        Set<String> columns = new LinkedHashSet<>(shown);
        List<Row> cells = new ArrayList<>();
        for (Item row : rows) {
            cells.add(row(shape, row, columns, without));
        }
        return new Table(
                "stack", columns.stream().map(key -> column(shape, key)).toList(), cells);
    }

    /** A table with its rows numbered, as a chart may refer to them. */
    Table numbered(Table table) {
        Markup label = page.word("no.");
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(0, new Column(label, "c-no"));
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.add(0, new Cell(label, page.words.text(String.valueOf(rows.size() + 1)), "no", false));
            rows.add(new Row(cells));
        }
        return new Table(table.kind(), columns, rows);
    }

    private Column column(Shape shape, String key) {
        return new Column(page.label(shape.index(), key), Widths.of(key));
    }

    private Row row(Shape shape, Item item, Set<String> columns, Set<String> without) {
        Set<String> elsewhere = new HashSet<>(columns);
        elsewhere.addAll(without);
        List<Cell> cells = new ArrayList<>();
        for (String key : columns) {
            Markup told = cell(shape, item, key);
            boolean first = cells.isEmpty();
            if (first) {
                told = page.words.sub(told, page.words.joined(tell.items.extras(shape, item, elsewhere), " · "));
            }
            cells.add(new Cell(page.label(shape.index(), key), told, Widths.isNumber(key) ? "num" : "", first));
        }
        return new Row(cells);
    }

    /** A cell; a dash says that nothing is said. */
    private Markup cell(Shape shape, Item item, String key) {
        Markup told = Overdue.of(page, item, key, tell);
        Markup value = told != null ? told : tell.key(shape, item, key);
        return value.isEmpty() ? DASH : value;
    }

    /** A list of mappings under a heading; nothing where there are none. */
    void table(List<Block> blocks, int level, Markup title, int index, List<? extends Item> rows, String... keys) {
        if (!rows.isEmpty()) {
            blocks.add(heading(level, title));
            blocks.add(Block.of(table(index, rows, keys)));
        }
    }
}

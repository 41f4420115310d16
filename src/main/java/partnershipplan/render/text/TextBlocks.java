package partnershipplan.render.text;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;
import partnershipplan.render.words.Markup;
import partnershipplan.terminal.Cells;
import partnershipplan.terminal.Ink;
import partnershipplan.terminal.TableLines;
import partnershipplan.terminal.Wrap;

/** The blocks of a chapter as lines, an empty line between two; drawings are left out. */
final class TextBlocks {
    private static final String INDENT = "  ";
    private static final String BETWEEN = " · ";

    private final Ink ink;
    private final int width;
    private final StringBuilder out;

    TextBlocks(Ink ink, int width, StringBuilder out) {
        this.ink = ink;
        this.width = width - INDENT.length();
        this.out = out;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.box() != null) {
                write(block.box().blocks());
            } else {
                lines(lines(block));
            }
        }
    }

    private List<String> lines(Block block) {
        if (block.heading() != null) {
            return Wrap.lines(block.heading().text().text(), width).stream()
                    .map(ink::bold)
                    .toList();
        }
        if (block.table() != null) {
            return table(block.table());
        }
        List<String> lines = new ArrayList<>();
        if (block.facts() != null) {
            for (Fact fact : block.facts().rows()) {
                hang("", fact.label() + ": " + fact.value(), lines);
            }
        } else if (block.items() != null) {
            for (Markup item : block.items().entries()) {
                hang("- ", item.text(), lines);
            }
        } else if (block.prose() != null) {
            hang("", block.prose().text(), lines);
        } else if (block.remark() != null) {
            hang("", block.remark().text(), lines);
        }
        return lines;
    }

    /** Adds a text of which all lines but the first are indented. */
    private void hang(String lead, String text, List<String> lines) {
        String start = lead;
        for (String line : Wrap.lines(text, width - INDENT.length())) {
            lines.add(start + line);
            start = lead.isEmpty() ? "" : INDENT;
        }
    }

    private List<String> table(Table table) {
        if (table.kind().contains("figures")) {
            return figures(table);
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(column -> column.label().text()).toList());
        for (Row row : table.rows()) {
            rows.add(row.cells().stream().map(cell -> cell.value().text()).toList());
        }
        return new TableLines(ink, width).of(rows);
    }

    /** Each number behind its label, as many to a line as fit. */
    private List<String> figures(Table table) {
        List<String> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            String line = "";
            for (Cell cell : row.cells()) {
                String figure = cell.label() + ": " + cell.value();
                if (!line.isEmpty() && Cells.of(line + BETWEEN + figure) > width) {
                    lines.add(line);
                    line = "";
                }
                line += (line.isEmpty() ? "" : BETWEEN) + figure;
            }
            lines.add(line);
        }
        return lines;
    }

    private void lines(List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n');
        }
        for (String line : lines) {
            out.append(line.isEmpty() ? "" : INDENT).append(line).append('\n');
        }
    }
}

package partnershipplan.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as lines: in columns, whose cells go over several lines where the terminal is narrow; where even that is too
 * wide, a row's cells below each other.
 */
public final class TableLines {
    private static final String GAP = "  ";

    private final Ink ink;
    private final int width;

    /** @param width how many cells a line may take */
    public TableLines(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    /** @param rows the cells of each row, the head's first */
    public List<String> of(List<List<String>> rows) {
        int[] widths = ColumnWidths.of(rows, width, GAP.length());
        return widths.length == 0 ? list(rows) : columns(rows, widths);
    }

    /** Rows of one line each stand close; where one takes more, an empty line tells it from the next. */
    private List<String> columns(List<List<String>> rows, int[] widths) {
        List<List<String>> shown = new ArrayList<>();
        boolean tall = false;
        for (List<String> row : rows) {
            shown.add(row(row, widths));
            tall |= shown.size() > 1 && shown.get(shown.size() - 1).size() > 1;
        }
        List<String> lines = new ArrayList<>();
        for (String line : shown.get(0)) {
            lines.add(ink.bold(line));
        }
        lines.add(rule(widths));
        for (int i = 1; i < shown.size(); i++) {
            if (tall && i > 1) {
                lines.add("");
            }
            lines.addAll(shown.get(i));
        }
        return lines;
    }

    private static List<String> row(List<String> cells, int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            columns.add(Wrap.lines(cells.get(i), widths[i]));
            height = Math.max(height, columns.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < columns.size(); j++) {
                String cell = i < columns.get(j).size() ? columns.get(j).get(i) : "";
                line.append(j == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[j] - Cells.of(cell)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int column : widths) {
            rule.append(rule.isEmpty() ? "" : GAP).append("-".repeat(column));
        }
        return rule.toString();
    }

    private List<String> list(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < row.size(); i++) {
                String more = "";
                for (String line : Wrap.lines(rows.get(0).get(i) + ": " + row.get(i), width - GAP.length())) {
                    lines.add(more + line);
                    more = GAP;
                }
            }
        }
        return lines;
    }
}

package partnershipplan.terminal;

import java.util.List;

/** How wide a table's columns are: the widest give way until all fit, but never within a word. */
final class ColumnWidths {
    private static final int[] TOO_WIDE = {};

    private ColumnWidths() {}

    /** The widths, or none where the words are too long for columns. */
    static int[] of(List<List<String>> rows, int width, int gap) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Cells.of(row.get(i)));
                for (String word : Wrap.lines(row.get(i), 1)) {
                    least[i] = Math.max(least[i], Cells.of(word));
                }
            }
        }
        for (int over = sum(widths) + gap * (columns - 1) - width; over > 0; over--) {
            int widest = widest(widths, least);
            if (widest < 0) {
                return TOO_WIDE;
            }
            widths[widest]--;
        }
        return widths;
    }

    /** The widest of the columns that can still give way, or -1. */
    private static int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}

package partnershipplan.report;

import partnershipplan.source.Span;
import partnershipplan.terminal.Cells;
import partnershipplan.terminal.Legible;

/**
 * A line of a file as a terminal can show it, and where the marks below it go.
 *
 * @param before how many cells lie before the marks
 * @param width how many cells are marked
 */
record Excerpt(String line, int before, int width) {
    /** The most cells of a line that are shown. */
    private static final int MAX = 110;

    /** What comes before the marked part when it lies far out. */
    private static final int LEAD = 40;

    static Excerpt of(String line, Span span) {
        int from = offset(line, span.column() - 1);
        int to = span.endLine() > span.line() ? line.stripTrailing().length() : offset(line, span.endColumn() - 1);
        int start = cells(line, 0, from) + cells(line, from, to) > MAX && from > LEAD
                ? line.offsetByCodePoints(from, -LEAD)
                : 0;
        String lead = start > 0 ? "…" : "";
        String shown = lead + Legible.line(line.substring(start));
        int before = lead.length() + cells(line, start, from);
        int width = Math.max(1, Math.min(cells(line, from, Math.max(from, to)), MAX - before));
        return new Excerpt(cut(shown), before, width);
    }

    private static int offset(String line, int codePoints) {
        return line.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, line.codePointCount(0, line.length()))));
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX)) + "…";
    }

    private static int cells(String line, int from, int to) {
        int cells = 0;
        for (int i = from; i < to; ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            cells += Cells.of(c);
        }
        return cells;
    }
}

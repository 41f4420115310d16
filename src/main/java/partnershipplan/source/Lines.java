package partnershipplan.source;

import java.util.Arrays;

/** Where the lines of a text start: from a place in it to line and column, and back. */
public final class Lines {
    private final String text;
    private int[] starts = new int[64];
    private int count;

    public Lines(String text) {
        this.text = text;
        add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!pair && (c == '\n' || c == '\r')) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = start;
    }

    /** The stretch between two places of the text. */
    public Span span(int from, int to) {
        int line = line(from);
        int endLine = line(to);
        return new Span(line, column(line, from), endLine, column(endLine, to));
    }

    /** The place of a line and column; what lies beyond the text is its end. */
    public int offset(int line, int column) {
        if (line > count) {
            return text.length();
        }
        int start = starts[line - 1];
        int end = line < count ? starts[line] : text.length();
        return text.offsetByCodePoints(start, Math.min(column - 1, text.codePointCount(start, end)));
    }

    private int line(int at) {
        int found = Arrays.binarySearch(starts, 0, count, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int column(int line, int at) {
        return text.codePointCount(starts[line - 1], at) + 1;
    }
}

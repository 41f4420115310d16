package partnershipplan.source;

import java.util.Arrays;

/** Where the lines of a text begin and end: from a place in it to line and column, and back. */
public final class Lines {
    private final String text;
    private int[] starts = new int[64];
    private int count;

    /** Whether every character of the text is one UTF-16 unit, so that places need no counting. */
    private boolean plain = true;

    public Lines(String text) {
        this.text = text;
        add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= !Character.isSurrogate(c);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!pair && (c == '\n' || c == '\r')) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** How many lines there are: one more than there are breaks. */
    public int count() {
        return count;
    }

    /** A line without its break. */
    public String line(int number) {
        return text.substring(starts[number - 1], end(number));
    }

    /** The break at a line's end; empty at the end of the text. */
    public String lineBreak(int number) {
        return text.substring(end(number), next(number));
    }

    /** The place of a line and column: the line's end where it is shorter, the text's where it has fewer lines. */
    public int offset(int number, int column) {
        if (number > count) {
            return text.length();
        }
        int start = starts[number - 1];
        int end = end(number);
        if (plain) {
            return start + Math.min(column - 1, end - start);
        }
        // No line has fewer UTF-16 units than code points.
        return column - 1 >= end - start && column - 1 >= text.codePointCount(start, end)
                ? end
                : text.offsetByCodePoints(start, column - 1);
    }

    /** The stretch between two places of the text. */
    public Span span(int from, int to) {
        int line = lineAt(from);
        int endLine = lineAt(to);
        return new Span(line, column(line, from), endLine, column(endLine, to));
    }

    private int lineAt(int at) {
        int found = Arrays.binarySearch(starts, 0, count, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int column(int line, int at) {
        return (plain ? at - starts[line - 1] : text.codePointCount(starts[line - 1], at)) + 1;
    }

    private int end(int number) {
        int end = next(number);
        while (end > starts[number - 1] && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int next(int number) {
        return number < count ? starts[number] : text.length();
    }
}

package partnershipplan.source;

/**
 * A stretch of text, in lines and columns that count from 1; columns in code points, the end one past the last.
 */
public record Span(int line, int column, int endLine, int endColumn) {
    /** The first character of a text. */
    public static final Span START = new Span(1, 1, 1, 2);

    /** A stretch within one line. */
    public static Span of(int line, int column, int length) {
        return new Span(line, column, line, column + length);
    }

    /** From its start to the end of the line in which another ends. */
    Span to(Span last) {
        return new Span(line, column, last.endColumn == 1 ? last.endLine - 1 : last.endLine, Integer.MAX_VALUE);
    }

    /** Whether a place is in it. */
    public boolean holds(int line, int column) {
        return isBefore(this.line, this.column, line, column) && isBefore(line, column + 1, endLine, endColumn);
    }

    /** Whether another stretch is in it, or the same. */
    public boolean holds(Span other) {
        return isBefore(line, column, other.line, other.column)
                && isBefore(other.endLine, other.endColumn, endLine, endColumn);
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || line == otherLine && column <= otherColumn;
    }
}

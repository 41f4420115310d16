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
}

package partnershipplan.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text, and what is to stand there instead.
 *
 * @param text with {@code \n} for a line break, whichever the file has
 */
public record Edit(Span span, String text) {
    /** Puts a text before a column, and takes nothing away. */
    public static Edit insert(int line, int column, String text) {
        return new Edit(new Span(line, column, line, column), text);
    }

    /** Puts a text behind all that stands on a line, comments too. */
    public static Edit append(int line, String text) {
        return insert(line, Integer.MAX_VALUE, text);
    }

    /** Replaces a scalar's text and leaves its quotes; null where it runs over several lines. */
    public static @Nullable Edit inside(Node.Scalar scalar, String text) {
        Span span = scalar.span();
        if (span.line() != span.endLine()) {
            return null;
        }
        int quote = scalar.plain() ? 0 : 1;
        return new Edit(new Span(span.line(), span.column() + quote, span.line(), span.endColumn() - quote), text);
    }
}

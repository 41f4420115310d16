package partnershipplan.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.source.Lines;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Where the values of a text end, so that a line can be added behind them. */
public final class BlockEnds {
    private final String text;
    private @Nullable Lines lines;

    public BlockEnds(String text) {
        this.text = text;
    }

    /** The last line of a value. */
    public int lastLine(Node node) {
        if (node instanceof Node.Mapping mapping && !mapping.flow()) {
            List<Node.Entry> entries = mapping.entries();
            return entries.isEmpty()
                    ? mapping.span().line()
                    : lastLine(entries.get(entries.size() - 1).value());
        }
        if (node instanceof Node.Sequence sequence && !sequence.flow()) {
            List<Node> items = sequence.items();
            return items.isEmpty() ? sequence.span().line() : lastLine(items.get(items.size() - 1));
        }
        return node instanceof Node.Scalar scalar && isBlock(scalar)
                ? lastLine(scalar)
                : node.span().endLine();
    }

    /** Whether a value is text on lines of its own that the end of the file cuts off: one more line would change it. */
    public boolean isOpen(Node node) {
        if (node instanceof Node.Mapping mapping
                && !mapping.flow()
                && !mapping.entries().isEmpty()) {
            return isOpen(mapping.entries().get(mapping.entries().size() - 1).value());
        }
        if (node instanceof Node.Sequence sequence
                && !sequence.flow()
                && !sequence.items().isEmpty()) {
            return isOpen(sequence.items().get(sequence.items().size() - 1));
        }
        return node instanceof Node.Scalar scalar && isBlock(scalar) && lastLine(scalar) == lines().count();
    }

    /** A block scalar ends where its blank lines do, of which only {@code |+} and {@code >+} keep any. */
    private int lastLine(Node.Scalar block) {
        Span span = block.span();
        int last = span.endColumn() == 1 && span.endLine() > span.line() ? span.endLine() - 1 : span.endLine();
        if (header(block).indexOf('+') < 0) {
            while (last > span.line() && lines().line(last).isBlank()) {
                last--;
            }
        }
        return last;
    }

    /** Whether a text stands on lines of its own, behind {@code |} or {@code >}. */
    boolean isBlock(Node.Scalar scalar) {
        String header = scalar.plain() ? "" : header(scalar);
        return header.startsWith("|") || header.startsWith(">");
    }

    /** What stands on a scalar's first line, to the next blank. */
    private String header(Node.Scalar scalar) {
        Span span = scalar.span();
        int start = lines().offset(span.line(), span.column());
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(text);
            lines = known;
        }
        return known;
    }
}

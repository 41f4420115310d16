package partnershipplan.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Shape;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Adds a key to a mapping, in the format's order and the mapping's own layout, or puts another value behind one. */
public final class KeyEdits {
    private final BlockEnds ends;

    public KeyEdits(String text) {
        this.ends = new BlockEnds(text);
    }

    /** Whether a mapping is written as in JSON: in braces, its keys in quotes. */
    public static boolean isJson(Node.Mapping node) {
        return node.flow()
                && !node.entries().isEmpty()
                && !node.entries().get(0).key().plain();
    }

    /**
     * Adds a key that a mapping lacks; null where its layout says nothing to go by.
     *
     * @param value as it is to be written; on lines of its own where it begins with a break
     */
    public @Nullable Edit add(Shape shape, Node.Mapping node, String key, String value) {
        String line = (isJson(node) ? '"' + key + '"' : key) + (value.startsWith("\n") ? ":" : ": ") + value;
        return node.flow() ? inBraces(shape, node, key, line) : onItsLine(shape, node, key, line);
    }

    /**
     * Puts another value in a scalar's place, within its quotes where it may stand there.
     *
     * @param value as it is to be written
     */
    public Edit replace(Node.Scalar scalar, String value) {
        Span span = scalar.span();
        if (ends.isBlock(scalar)) {
            return new Edit(new Span(span.line(), span.column(), ends.lastLine(scalar), Integer.MAX_VALUE), value);
        }
        if (scalar.plain() && scalar.text().isEmpty()) {
            return Edit.insert(span.line(), span.column(), " " + value);
        }
        Edit inside = isBare(value) ? Edit.inside(scalar, value) : null;
        return inside == null ? new Edit(span, value) : inside;
    }

    private static boolean isBare(String value) {
        return value.indexOf('"') < 0
                && value.indexOf('\'') < 0
                && value.indexOf('\\') < 0
                && !value.startsWith("{")
                && !value.startsWith("[");
    }

    private @Nullable Edit onItsLine(Shape shape, Node.Mapping node, String key, String line) {
        if (node.entries().isEmpty()) {
            return null;
        }
        Node.Entry before = before(shape, node, key);
        if (before == null) {
            return above(node.entries().get(0), line);
        }
        if (ends.isOpen(before.value())) {
            return above(before, line);
        }
        return Edit.append(ends.lastLine(before.value()), "\n" + indent(before) + line);
    }

    private static Edit above(Node.Entry entry, String line) {
        Span key = entry.key().span();
        return Edit.insert(key.line(), key.column(), line + "\n" + indent(entry));
    }

    private static String indent(Node.Entry entry) {
        return " ".repeat(entry.key().span().column() - 1);
    }

    private static Edit inBraces(Shape shape, Node.Mapping node, String key, String pair) {
        List<Node.Entry> entries = node.entries();
        if (entries.isEmpty()) {
            return Edit.insert(node.span().line(), node.span().column() + 1, pair);
        }
        Node.Entry before = before(shape, node, key);
        if (before == null) {
            Span first = entries.get(0).key().span();
            return Edit.insert(first.line(), first.column(), pair + ", ");
        }
        Span end = before.value().span();
        return Edit.insert(end.endLine(), end.endColumn(), ", " + pair);
    }

    /** The entry that comes before a key in the format's order, the nearest that is there; null where there is none. */
    private static Node.@Nullable Entry before(Shape shape, Node.Mapping node, String key) {
        for (int i = shape.indexOf(key) - 1; i >= 0; i--) {
            Node.Entry entry = node.entry(shape.fields().get(i).name());
            if (entry != null) {
                return entry;
            }
        }
        return shape.listed() ? node.entry(Shape.ID) : null;
    }
}

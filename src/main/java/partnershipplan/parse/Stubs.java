package partnershipplan.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Todo;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Writes {@code TODO} where a draft lacks an answer: in the format's order and the mapping's own layout. */
final class Stubs {
    private static final String FORMAT = "format";
    private static final String STATUS = "status";

    private final Node.Mapping root;
    private final BlockEnds ends;
    private final boolean draft;
    private @Nullable Set<String> stray;

    Stubs(String text, Node.Mapping root) {
        this.root = root;
        this.ends = new BlockEnds(text);
        String status = root.text(STATUS);
        this.draft = status == null
                ? !UnknownKeys.mayMean(FormatTable.shape(FormatTable.PLAN), root, STATUS)
                : status.isEmpty() || status.equals("draft") || Todo.is(status);
    }

    /** Adds a key that a mapping lacks; null where a person must. */
    @Nullable
    Fix key(Shape shape, Node.Mapping node, String key) {
        boolean format = shape.index() == FormatTable.PLAN && key.equals(FORMAT);
        boolean foreign = shape.index() == FormatTable.PLAN && !hasRequired(shape, node);
        if (!draft && !format || foreign || UnknownKeys.mayMean(shape, node, key) || isStray(key)) {
            return null;
        }
        String line = key + ": " + (format ? RootCheck.VERSION : Todo.WORD);
        Edit edit = node.flow() ? inBraces(shape, node, key, line) : onItsLine(shape, node, key, line);
        return edit == null || format ? Fix.of(edit) : Fix.stub(edit);
    }

    /** Fills in a value that is due and empty; null where a person must. */
    @Nullable
    Fix value(Field field, Node.Scalar empty) {
        boolean format = field.name().equals(FORMAT);
        if (!draft && !format) {
            return null;
        }
        String value = format ? RootCheck.VERSION : Todo.WORD;
        Edit edit = Edit.inside(empty, empty.plain() ? " " + value : value);
        return edit == null || format ? Fix.of(edit) : Fix.stub(edit);
    }

    /** Whether a file has any section or such at all: what has none is hardly a plan, and stays as it is. */
    private static boolean hasRequired(Shape shape, Node.Mapping node) {
        for (Field field : shape.fields()) {
            if (field.required() && node.entry(field.name()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the key stands somewhere else, where it does not belong: then it is to be moved, not added. */
    private boolean isStray(String key) {
        Set<String> known = stray;
        if (known == null) {
            known = StrayKeys.of(root);
            stray = known;
        }
        return known.contains(key);
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

    private static Edit inBraces(Shape shape, Node.Mapping node, String key, String line) {
        List<Node.Entry> entries = node.entries();
        if (entries.isEmpty()) {
            return Edit.insert(node.span().line(), node.span().column() + 1, line);
        }
        boolean json = !entries.get(0).key().plain();
        String pair = json ? '"' + line.replace(": ", "\": \"") + '"' : line;
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

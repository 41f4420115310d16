package partnershipplan.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Todo;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;
import partnershipplan.source.YamlText;

/** Writes {@code TODO} where a draft lacks an answer: in the format's order and the mapping's own layout. */
final class Stubs {
    private static final String FORMAT = "format";
    private static final String STATUS = "status";

    private final Node.Mapping root;
    private final KeyEdits edits;
    private final boolean draft;
    private @Nullable Set<String> stray;

    Stubs(String text, Node.Mapping root) {
        this.root = root;
        this.edits = new KeyEdits(text);
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
        String value = format ? RootCheck.VERSION : Todo.WORD;
        Edit edit = edits.add(shape, node, key, KeyEdits.isJson(node) ? YamlText.json(value) : value);
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
}

package partnershipplan.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.source.Node;

/** The keys that stand where no such key belongs: what seems to be missing elsewhere may be among them. */
final class StrayKeys {
    private final Set<String> stray = new HashSet<>();

    private StrayKeys() {}

    static Set<String> of(Node.Mapping root) {
        StrayKeys keys = new StrayKeys();
        keys.mapping(FormatTable.shape(FormatTable.PLAN), root);
        return keys.stray;
    }

    private void mapping(Shape shape, Node.Mapping node) {
        for (Node.Entry entry : node.entries()) {
            int index = shape.indexOf(entry.key().text());
            if (index >= 0) {
                value(shape.fields().get(index).type(), entry.value());
            } else {
                stray.add(entry.key().text());
            }
        }
    }

    private void value(Type type, Node node) {
        if (type instanceof Type.ListOf list) {
            for (Node item : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node)) {
                value(list.item(), item);
            }
        } else if (type instanceof Type.Mapping mapping && node instanceof Node.Mapping holder) {
            mapping(FormatTable.shape(mapping.shape()), holder);
        }
    }
}

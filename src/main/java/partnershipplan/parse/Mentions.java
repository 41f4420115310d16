package partnershipplan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Refers;
import partnershipplan.source.Node;

/** Where a plan names its partners, who may stand twice in it, and the items of its lists, by their ids. */
final class Mentions {
    /** By the list that is meant, {@link Refers#NOTHING} for partners and groups, and then by the text. */
    private final Map<Refers, Map<String, List<Node.Scalar>>> all = new HashMap<>();

    private final List<Node.Scalar> waived = new ArrayList<>(0);

    Mentions(Node.Mapping root) {
        mapping(FormatTable.shape(FormatTable.PLAN), root);
    }

    /** The references that say a text. */
    List<Node.Scalar> of(Refers list, String text) {
        return all.getOrDefault(list, Map.of()).getOrDefault(text, List.of());
    }

    /** The places in the plan that its waivers speak of. */
    List<Node.Scalar> waived() {
        return waived;
    }

    private void mapping(Shape shape, Node.Mapping node) {
        for (Node.Entry entry : node.entries()) {
            int index = shape.indexOf(entry.key().text());
            if (index >= 0) {
                value(shape.fields().get(index).type(), entry.value());
            }
        }
        if (shape.index() == FormatTable.WAIVER && node.value("at") instanceof Node.Scalar at) {
            waived.add(at);
        }
        boolean partner = shape.index() == FormatTable.EXISTING_PARTNER || shape.index() == FormatTable.TARGET_PARTNER;
        if (partner && node.value(Shape.ID) instanceof Node.Scalar id) {
            mention(Refers.NOTHING, id);
        }
    }

    private void value(Type type, Node node) {
        if (type instanceof Type.ListOf list) {
            for (Node item : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node)) {
                value(list.item(), item);
            }
        } else if (type instanceof Type.Mapping mapping) {
            Shape shape = FormatTable.shape(mapping.shape());
            if (node instanceof Node.Mapping holder) {
                mapping(shape, holder);
            } else if (shape.shorthand() >= 0) {
                value(shape.fields().get(shape.shorthand()).type(), node);
            }
        } else if (type instanceof Type.Reference) {
            for (Node item : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node)) {
                mention(Refers.NOTHING, item);
            }
        } else if (type instanceof Type.Id id) {
            mention(id.list(), node);
        }
    }

    private void mention(Refers list, Node node) {
        if (node instanceof Node.Scalar scalar) {
            all.computeIfAbsent(list, l -> new HashMap<>())
                    .computeIfAbsent(scalar.text().strip(), text -> new ArrayList<>(2))
                    .add(scalar);
        }
    }
}

package partnershipplan.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.References;
import partnershipplan.source.Node;

/** Reads the values that name something else in the plan: partners, groups, and items of other lists. */
final class ReferenceValues {
    private final Names names;
    private final Findings findings;

    ReferenceValues(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** The id of an item of another list, or null with a finding. */
    @Nullable
    String id(Type.Id type, Node.Scalar scalar, String path) {
        String id = scalar.text().strip();
        Set<String> known = names.ids(type.list());
        if (known.contains(id)) {
            return id;
        }
        unknown(
                scalar,
                path,
                "there is no " + Lists.item(type.list()) + " with the id " + Shapes.quoted(id),
                id,
                known);
        return null;
    }

    /** Whom a value names, or null where it names nobody that is known, with a finding for each. */
    @Nullable
    References read(Type.Reference type, Node node, String path) {
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        Set<String> ids = new LinkedHashSet<>(2);
        for (Node item : nodes) {
            if (!(item instanceof Node.Scalar scalar)) {
                findings.add(
                        Rules.SHAPE,
                        item.span(),
                        path,
                        Shapes.named(path) + " must name a partner, or a list of partners",
                        "write the partner's id or name");
                continue;
            }
            String text = scalar.text().strip();
            if (text.equals("none") && node == item || Todo.is(text)) {
                continue;
            }
            String id = reference(type, scalar, text, path);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids.isEmpty() ? References.NONE : new References(List.copyOf(ids));
    }

    private @Nullable String reference(Type.Reference type, Node.Scalar scalar, String text, String path) {
        if (text.equals(References.US)
                || text.equals(References.ALL)
                || type.words().contains(text)) {
            return text;
        }
        Set<String> found = names.partners(text);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        if (found.isEmpty()) {
            Collection<String> known = new ArrayList<>(names.partnerTexts());
            known.addAll(type.words());
            known.add(References.US);
            known.add(References.ALL);
            unknown(scalar, path, "there is no partner or group " + Shapes.quoted(text), text, known);
        } else {
            findings.add(
                    Rules.REFERENCE_AMBIGUOUS,
                    scalar.span(),
                    path,
                    Shapes.quoted(text) + " fits more than one partner: " + String.join(", ", found),
                    "write the id of the one you mean");
        }
        return null;
    }

    private void unknown(Node.Scalar scalar, String path, String message, String text, Collection<String> known) {
        String nearest = DidYouMean.nearest(text, known);
        findings.add(
                Rules.REFERENCE_UNKNOWN,
                scalar.span(),
                path,
                message,
                names.isOwn(text)
                        ? "write `us` for your own organization"
                        : nearest != null
                                ? "did you mean `" + nearest + "`?"
                                : known.isEmpty() ? "there is none yet" : "known: " + some(known));
    }

    private static String some(Collection<String> known) {
        List<String> list = List.copyOf(known);
        return String.join(", ", list.subList(0, Math.min(list.size(), 8))) + (list.size() > 8 ? ", …" : "");
    }
}

package partnershipplan.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.References;
import partnershipplan.source.Node;

/** Reads the values that no mapping or list holds: references, and what {@link ScalarValues} reads. */
final class Values {
    private final ScalarValues scalars;
    private final ReferenceValues references;
    private final Findings findings;

    Values(Names names, Findings findings) {
        this.scalars = new ScalarValues(findings);
        this.references = new ReferenceValues(names, findings);
        this.findings = findings;
    }

    /** The value, or null with a finding. */
    @Nullable
    Object read(Type type, Node node, String path) {
        if (type instanceof Type.Reference reference) {
            return references.read(reference, node, path);
        }
        if (type instanceof Type.Id id && node instanceof Node.Scalar scalar) {
            return references.id(id, scalar, path);
        }
        return scalars.read(type, node, path);
    }

    /** The one word that may stand for a mapping, such as {@code free} for a cost. */
    @Nullable
    Object onlyWord(Type.Choice choice, Shape shape, Node node, String path) {
        if (node instanceof Node.Scalar scalar && choice.named(scalar.text().strip()) != null) {
            return choice.named(scalar.text().strip());
        }
        findings.add(
                node instanceof Node.Scalar ? Rules.VALUE : Rules.SHAPE,
                node.span(),
                path,
                Shapes.named(path) + " must be `" + choice.texts().get(0) + "`, or hold keys with values",
                Shapes.mappingHint(shape));
        return null;
    }

    /** The value that a missing key has. */
    @Nullable
    Object fallback(Field field) {
        String text = String.valueOf(field.fallback());
        if (field.type() instanceof Type.Reference) {
            return new References(List.of(text));
        }
        if (field.type() instanceof Type.Choice choice) {
            return choice.named(text);
        }
        return field.type() instanceof Type.Plain plain ? Scalars.read(plain, text) : text;
    }
}

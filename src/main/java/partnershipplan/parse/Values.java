package partnershipplan.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.Field;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.References;
import partnershipplan.model.TextKind;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;

/** Reads the values that no mapping or list holds: text, choices, references, and what {@link Scalars} knows. */
final class Values {
    static final Type.Text LINE = new Type.Text(TextKind.LINE);
    static final Type.Text PROSE = new Type.Text(TextKind.PROSE);

    private final ReferenceValues references;
    private final Findings findings;

    Values(Names names, Findings findings) {
        this.references = new ReferenceValues(names, findings);
        this.findings = findings;
    }

    /** The value, or null with a finding. */
    @Nullable
    Object read(Type type, Node node, String path) {
        if (type instanceof Type.Reference reference) {
            return references.read(reference, node, path);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            findings.add(
                    Rules.SHAPE,
                    node.span(),
                    path,
                    Shapes.named(path) + " must be " + due(type) + ", not a "
                            + (node instanceof Node.Mapping ? "mapping" : "list"),
                    node instanceof Node.Mapping mapping && mapping.flow()
                            ? "put text that starts with `{`, or has a colon and a space in it, in quotes"
                            : node instanceof Node.Sequence sequence && sequence.flow()
                                    ? "write it without brackets"
                                    : "write one value after the colon",
                    type instanceof Type.Text ? Quoting.colonInText(node) : null);
            return null;
        }
        return scalar(type, scalar, path);
    }

    private @Nullable Object scalar(Type type, Node.Scalar scalar, String path) {
        String text = scalar.text().strip();
        if (type instanceof Type.Text kind) {
            return text(kind.kind(), scalar, path);
        }
        if (type instanceof Type.Choice choice) {
            Object value = choice.named(text);
            return value != null ? value : choice(choice.texts(), scalar, path);
        }
        if (type instanceof Type.Id id) {
            return references.id(id, scalar, path);
        }
        Type.Plain plain = (Type.Plain) type;
        Object value = Scalars.read(plain, text);
        if (value == null) {
            Mend mend = Mends.of(plain, text);
            String problem = "must be " + Scalars.expected(plain) + ", not " + Shapes.quoted(text);
            bad(scalar, path, problem, mend.hint(), mend.fix(scalar));
        }
        return value;
    }

    private @Nullable String text(TextKind kind, Node.Scalar scalar, String path) {
        String text = scalar.text();
        switch (kind) {
            case PROSE:
                return text;
            case LANGUAGE:
                return Codes.isLanguage(text.strip())
                        ? text.strip()
                        : bad(
                                scalar,
                                path,
                                "must be a language tag, not " + Shapes.quoted(text),
                                "write `en`, `es`, or such");
            case CURRENCY:
                return Codes.isCurrency(text.strip())
                        ? text.strip()
                        : bad(
                                scalar,
                                path,
                                "must be a currency code, not " + Shapes.quoted(text),
                                "write `USD`, or such");
            default:
                break;
        }
        String line = text.strip();
        return line.indexOf('\n') < 0
                ? line
                : bad(scalar, path, "must be one line of text", "join the lines, or shorten the text");
    }

    private @Nullable Object choice(List<String> allowed, Node.Scalar scalar, String path) {
        String nearest = DidYouMean.nearest(scalar.text(), allowed);
        Fix fix = nearest != null && DidYouMean.isSpelling(scalar.text(), nearest)
                ? Fix.of(Edit.inside(scalar, nearest))
                : null;
        return bad(
                scalar,
                path,
                "cannot be " + Shapes.quoted(scalar.text()),
                (nearest == null ? "" : "did you mean `" + nearest + "`? ") + "It is one of: "
                        + String.join(", ", allowed),
                fix);
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

    private <T> @Nullable T bad(Node.Scalar scalar, String path, String problem, String hint) {
        return bad(scalar, path, problem, hint, null);
    }

    private <T> @Nullable T bad(Node.Scalar scalar, String path, String problem, String hint, @Nullable Fix fix) {
        findings.add(Rules.VALUE, scalar.span(), path, Shapes.named(path) + " " + problem, hint, fix);
        return null;
    }

    private static String due(Type type) {
        return type instanceof Type.Plain plain
                ? Scalars.expected(plain)
                : type instanceof Type.Choice ? "one word" : "text";
    }
}

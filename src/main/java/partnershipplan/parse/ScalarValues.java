package partnershipplan.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.Type;
import partnershipplan.model.TextKind;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;

/** Reads the values that stand for themselves: text, choices, and what {@link Scalars} knows. */
public final class ScalarValues {
    public static final Type.Text LINE = new Type.Text(TextKind.LINE);
    public static final Type.Text LANGUAGE = new Type.Text(TextKind.LANGUAGE);
    static final Type.Text PROSE = new Type.Text(TextKind.PROSE);

    private final Findings findings;

    public ScalarValues(Findings findings) {
        this.findings = findings;
    }

    /** The value, or null with a finding. */
    public @Nullable Object read(Type type, Node node, String path) {
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
        if (type instanceof Type.Text kind) {
            return text(kind.kind(), scalar, path);
        }
        String text = scalar.text().strip();
        if (type instanceof Type.Choice choice) {
            Object value = choice.named(text);
            return value != null ? value : choice(choice.texts(), scalar, path);
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

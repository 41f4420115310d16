package partnershipplan.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.References;
import partnershipplan.model.TextKind;
import partnershipplan.source.Node;

/** Reads the values that no mapping or list holds: text, choices, references, and what {@link Scalars} knows. */
final class Values {
    static final Type.Text PROSE = new Type.Text(TextKind.PROSE);

    private final Names names;
    private final Findings findings;

    Values(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** The value, or null with a finding. */
    @Nullable
    Object read(Type type, Node node, String path) {
        if (type instanceof Type.Reference reference) {
            return references(reference, node, path);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            findings.add(
                    Rules.SHAPE,
                    node.span(),
                    path,
                    Shapes.named(path) + " must be " + due(type) + ", not a "
                            + (node instanceof Node.Mapping ? "mapping" : "list"),
                    node instanceof Node.Mapping mapping && mapping.flow()
                            ? "put text that starts with `{` in quotes"
                            : node instanceof Node.Sequence sequence && sequence.flow()
                                    ? "write it without brackets"
                                    : "write one value after the colon");
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
            return id(id, scalar, path);
        }
        Type.Plain plain = (Type.Plain) type;
        Object value = Scalars.read(plain, text);
        if (value == null) {
            bad(
                    scalar,
                    path,
                    "must be " + Scalars.expected(plain) + ", not " + Shapes.quoted(text),
                    Mends.of(plain, text));
        }
        return value;
    }

    private @Nullable String text(TextKind kind, Node.Scalar scalar, String path) {
        String text = scalar.text();
        switch (kind) {
            case PROSE:
                return text;
            case LANGUAGE:
                return isLanguage(text.strip())
                        ? text.strip()
                        : bad(
                                scalar,
                                path,
                                "must be a language tag, not " + Shapes.quoted(text),
                                "write `en`, `es`, or such");
            case CURRENCY:
                return isCurrency(text.strip())
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
        return bad(
                scalar,
                path,
                "cannot be " + Shapes.quoted(scalar.text()),
                (nearest == null ? "" : "did you mean `" + nearest + "`? ") + "It is one of: "
                        + String.join(", ", allowed));
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

    private @Nullable String id(Type.Id type, Node.Scalar scalar, String path) {
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

    private @Nullable References references(Type.Reference type, Node node, String path) {
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
        findings.add(Rules.VALUE, scalar.span(), path, Shapes.named(path) + " " + problem, hint);
        return null;
    }

    private static String due(Type type) {
        return type instanceof Type.Plain plain
                ? Scalars.expected(plain)
                : type instanceof Type.Choice ? "one word" : "text";
    }

    private static boolean isLanguage(String text) {
        String[] parts = text.split("-", -1);
        for (int i = 0; i < parts.length; i++) {
            int length = parts[i].length();
            if (!isAlphanumeric(parts[i])
                    || (i == 0
                            ? length < 2 || length > 3 || !Character.isLetter(parts[i].charAt(0))
                            : length < 1 || length > 8)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCurrency(String text) {
        if (text.equals("USD")) {
            return true;
        }
        try {
            Currency.getInstance(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

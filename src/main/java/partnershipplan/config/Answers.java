package partnershipplan.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.parse.Findings;
import partnershipplan.parse.Rules;
import partnershipplan.parse.ScalarValues;
import partnershipplan.parse.Shapes;
import partnershipplan.parse.UnknownKeys;
import partnershipplan.source.Node;

/** What one mapping of a configuration says, with a finding for each key that it should or should not have. */
record Answers(Node.Mapping mapping, String path, Findings findings) {
    /** The answers; null, with a finding, where it is no mapping. */
    static @Nullable Answers of(Part part, Node node, String path, Findings findings) {
        Node.Mapping mapping = mapping(node, path, hint(part), findings);
        if (mapping == null) {
            return null;
        }
        Answers answers = new Answers(mapping, path, findings);
        answers.checkKeys(part);
        return answers;
    }

    /** The mapping; null, with a finding, where it is none. */
    static Node.@Nullable Mapping mapping(Node node, String path, String hint, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        findings.add(Rules.SHAPE, node.span(), path, named(path) + " must hold keys with values", hint);
        return null;
    }

    private static String hint(Part part) {
        List<String> keys = part.keys();
        return "write its keys on lines of their own, with a colon and a space after each: `" + keys.get(0) + ": …`";
    }

    private void checkKeys(Part part) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!part.keys().contains(key) && !key.startsWith(Shape.EXTENSION)) {
                UnknownKeys.report(named(path), part.keys(), mapping, entry, at(key), findings);
            }
        }
        for (String key : part.required) {
            Node.Entry entry = mapping.entry(key);
            if (entry == null) {
                findings.add(
                        Rules.KEY_MISSING,
                        mapping.span(),
                        at(key),
                        named(path) + " has no `" + key + "`",
                        "add `" + key + ":` here");
            } else if (isBlank(entry.value())) {
                findings.add(Rules.UNANSWERED, entry.key().span(), at(key), "`" + key + "` has no value", "write one");
            }
        }
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The value of a key; null where it is not there, or empty. */
    @Nullable
    Node value(String key) {
        Node value = mapping.value(key);
        return value == null || isBlank(value) ? null : value;
    }

    /** A value of one line; null where there is none, with a finding where it is of another kind. */
    @Nullable
    String line(String key) {
        Node value = value(key);
        return value == null ? null : (String) new ScalarValues(findings).read(ScalarValues.LINE, value, at(key));
    }

    /** One of several values; null where there is none, with a finding where it is another. */
    <T extends Enum<T>> @Nullable T choice(String key, Class<T> type) {
        Node value = value(key);
        return value == null
                ? null
                : type.cast(new ScalarValues(findings)
                        .read(new Type.Choice(List.of(type.getEnumConstants())), value, at(key)));
    }

    /** The items of a list; none, with a finding, where it is no list. */
    List<Node> items(String key) {
        Node value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Node.Sequence sequence)) {
            findings.add(
                    Rules.SHAPE,
                    value.span(),
                    at(key),
                    Shapes.listDue(at(key), value),
                    "write each item on a line of its own after `- `");
            return List.of();
        }
        return sequence.items().stream()
                .filter(item -> !isEmptyItem(item, at(key)))
                .toList();
    }

    private boolean isEmptyItem(Node item, String path) {
        if (isBlank(item)) {
            findings.add(
                    Rules.UNANSWERED,
                    item.span(),
                    path,
                    "this item of the list is empty",
                    "fill it in, or delete its `-`");
        }
        return isBlank(item);
    }

    static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isBlank();
    }

    private static String named(String path) {
        return path.isEmpty() ? "the configuration" : Shapes.named(path);
    }
}

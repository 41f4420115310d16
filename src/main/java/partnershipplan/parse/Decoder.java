package partnershipplan.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Plan;
import partnershipplan.model.Todo;
import partnershipplan.model.Visibility;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;
import partnershipplan.source.SourceMap;
import partnershipplan.source.Span;

/**
 * From the tree to the records: lenient, so that one run finds everything and rules see what could be read.
 *
 * <p>It interprets the {@link FormatTable}; nothing in it knows a key by name but {@code id}, {@code note} and
 * {@code visibility}, which every mapping has, and {@code status}, on which the meaning of {@code TODO} hangs.
 */
final class Decoder {
    private static final String NONE = "none";

    private final Node.Mapping root;
    private final SourceMap map;
    private final Findings findings;
    private final Names names;
    private final Values values;
    private final ItemIds itemIds;
    private final Stubs stubs;
    private final boolean active;

    Decoder(Node.Mapping root, SourceMap map, Stubs stubs, Findings findings) {
        this.root = root;
        this.map = map;
        this.findings = findings;
        this.names = new Names(root);
        this.values = new Values(names, findings);
        this.itemIds = new ItemIds(root, names, findings);
        this.stubs = stubs;
        this.active = "active".equals(root.text("status"));
    }

    Plan plan() {
        Span token = root.entries().isEmpty()
                ? Span.START
                : root.entries().get(0).key().span();
        return (Plan) item(FormatTable.shape(FormatTable.PLAN), root, "", null, token);
    }

    /**
     * A mapping's record.
     *
     * @param token what stands for the mapping where something is missing in it: its key, or its first token
     */
    private Item item(Shape shape, Node.Mapping node, String path, @Nullable String id, Span token) {
        map.put(path, node, token);
        Answers answers = new Answers(shape, path);
        int found = findings.size();
        for (Node.Entry entry : node.entries()) {
            entry(shape, node, entry, answers);
        }
        missing(shape, node, answers, token);
        if (findings.size() > found && UnknownKeys.isTorn(shape, node)) {
            findings.leaveToPeople(found);
        }
        return answers.construct(id, false);
    }

    private void entry(Shape shape, Node.Mapping node, Node.Entry entry, Answers answers) {
        String key = entry.key().text();
        int index = shape.indexOf(key);
        String path = answers.at(key);
        if (index >= 0) {
            answer(shape.fields().get(index), index, entry, path, answers);
        } else if (key.equals(Shape.VISIBILITY)) {
            answers.visibility = visibility(entry.value(), path, answers);
        } else if (key.equals(Shape.NOTE)) {
            answers.note = note(entry.value(), path, answers);
        } else if (shape.listed() && key.equals(Shape.ID)) {
            if (!(entry.value() instanceof Node.Scalar scalar)) {
                values.read(ScalarValues.LINE, entry.value(), path);
            } else if (Todo.is(scalar.text())) {
                todo(Shape.ID, scalar, path, answers);
            }
        } else if (!key.startsWith(Shape.EXTENSION)) {
            UnknownKeys.report(shape, node, entry, path, findings);
        }
    }

    private void answer(Field field, int index, Node.Entry entry, String path, Answers answers) {
        answers.there[index] = true;
        if (entry.value() instanceof Node.Scalar scalar) {
            if (scalar.isBlank()) {
                blank(field, entry, path);
                return;
            }
            if (Todo.is(scalar.text())) {
                todo(field.name(), scalar, path, answers);
                return;
            }
        }
        Object value = value(field.type(), entry.value(), path, entry.key().span(), answers);
        if (value != null) {
            answers.values[index] = value;
            answers.said.add(field.name());
        }
    }

    private void blank(Field field, Node.Entry entry, String path) {
        if (field.required()) {
            findings.add(
                    Rules.UNANSWERED,
                    entry.key().span(),
                    path,
                    "`" + field.name() + "` has no value",
                    active ? "write one" : "write one, or `TODO` while the plan is a draft",
                    stubs.value(field, (Node.Scalar) entry.value()));
        }
    }

    private void todo(String key, Node.Scalar scalar, String path, Answers answers) {
        answers.todo.put(key, scalar.text().strip());
        if (active) {
            findings.add(
                    Rules.UNANSWERED,
                    scalar.span(),
                    path,
                    "`TODO` is left in an active plan",
                    "answer it, or set `status: draft` until you can");
        }
    }

    private @Nullable Visibility visibility(Node node, String path, Answers answers) {
        if (node instanceof Node.Scalar scalar && (scalar.isBlank() || Todo.is(scalar.text()))) {
            // Not answered yet: nobody else sees it until it is.
            if (!scalar.isBlank()) {
                todo(Shape.VISIBILITY, scalar, path, answers);
            }
            return scalar.isBlank() ? null : Visibility.INTERNAL;
        }
        return (Visibility) values.read(new Type.Choice(List.of(Visibility.values())), node, path);
    }

    private @Nullable String note(Node node, String path, Answers answers) {
        if (node instanceof Node.Scalar scalar && Todo.is(scalar.text())) {
            todo(Shape.NOTE, scalar, path, answers);
            return null;
        }
        return node instanceof Node.Scalar scalar && scalar.isBlank()
                ? null
                : (String) values.read(ScalarValues.PROSE, node, path);
    }

    private @Nullable Object value(Type type, Node node, String path, Span key, Answers answers) {
        if (type instanceof Type.Mapping mapping) {
            Shape shape = FormatTable.shape(mapping.shape());
            return mapping(shape, node, path, itemIds.alone(shape, node, path), key);
        }
        if (type instanceof Type.ListOf list) {
            return list(list, node, path, key, answers);
        }
        if (type instanceof Type.Reference && node instanceof Node.Sequence sequence) {
            todos(sequence, path, answers);
        }
        return values.read(type, node, path);
    }

    /** Of a list of references, those that are still to come. */
    private void todos(Node.Sequence sequence, String path, Answers answers) {
        for (int i = 0; i < sequence.items().size(); i++) {
            if (sequence.items().get(i) instanceof Node.Scalar scalar && Todo.is(scalar.text())) {
                String at = path + "[" + i + "]";
                todo(answers.within(at), scalar, at, answers);
            }
        }
    }

    private @Nullable Item mapping(Shape shape, Node node, String path, @Nullable String id, Span token) {
        if (node instanceof Node.Mapping mapping) {
            return item(shape, mapping, path, id, token);
        }
        return shorthand(shape, node, path, token);
    }

    /** A plain value that stands for the whole mapping. */
    private @Nullable Item shorthand(Shape shape, Node node, String path, Span token) {
        Field field = shape.shorthand() < 0 ? null : shape.fields().get(shape.shorthand());
        if (field == null || node instanceof Node.Sequence && !(field.type() instanceof Type.Reference)) {
            findings.add(
                    Rules.SHAPE,
                    node.span(),
                    path,
                    Shapes.mappingDue(shape, path),
                    Shapes.mappingHint(shape),
                    Quoting.unquote(node, '{', '}'));
            return null;
        }
        Object value =
                field.type() instanceof Type.Choice choice && choice.values().size() == 1
                        ? values.onlyWord(choice, shape, node, path)
                        : values.read(field.type(), node, path);
        if (value == null) {
            return null;
        }
        map.put(path, node, token);
        Answers answers = new Answers(shape, path);
        answers.values[shape.shorthand()] = value;
        answers.said.add(field.name());
        return answers.construct(null, true);
    }

    private @Nullable List<Object> list(Type.ListOf type, Node node, String path, Span key, Answers answers) {
        if (node instanceof Node.Scalar scalar && scalar.text().strip().equals(NONE) && !isChoice(type, NONE)) {
            return List.of();
        }
        if (node instanceof Node.Sequence sequence) {
            return items(type, sequence, path, answers);
        }
        if (!type.oneOrMore()) {
            findings.add(
                    Rules.SHAPE,
                    node.span(),
                    path,
                    Shapes.listDue(path, node),
                    Shapes.listHint(type),
                    inList(type, node));
            return null;
        }
        Object value = type.item() instanceof Type.Mapping mapping
                ? single(FormatTable.shape(mapping.shape()), node, path, key)
                : values.read(type.item(), node, path);
        return value == null ? null : List.of(value);
    }

    /** A list out of its quotes, or a word that the list may hold in brackets. */
    private static @Nullable Fix inList(Type.ListOf type, Node node) {
        return node instanceof Node.Scalar scalar && scalar.plain() && isChoice(type, scalar.text())
                ? Fix.of(Edit.inside(scalar, "[" + scalar.text() + "]"))
                : Quoting.unquote(node, '[', ']');
    }

    private static boolean isChoice(Type.ListOf type, String word) {
        return type.item() instanceof Type.Choice choice && choice.named(word) != null;
    }

    /** The one item that stands for a list; its path is that of a list's first. */
    private @Nullable Item single(Shape shape, Node node, String path, Span key) {
        String id = node instanceof Node.Mapping mapping ? names.id(mapping, shape.index()) : null;
        itemIds.check(shape, List.of(node), path);
        return mapping(shape, node, path + "[" + (id == null ? "0" : id) + "]", id, key);
    }

    private List<Object> items(Type.ListOf type, Node.Sequence sequence, String path, Answers answers) {
        List<Node> nodes = sequence.items();
        Shape shape = type.item() instanceof Type.Mapping mapping ? FormatTable.shape(mapping.shape()) : null;
        List<ItemIds.Label> labels = shape == null ? List.of() : itemIds.check(shape, nodes, path);
        List<Object> items = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String at = path + "["
                    + (shape == null ? String.valueOf(i) : labels.get(i).text()) + "]";
            if (node instanceof Node.Scalar scalar && skip(scalar, type, at, answers)) {
                continue;
            }
            Object item = shape == null
                    ? values.read(type.item(), node, at)
                    : mapping(shape, node, at, labels.get(i).id(), token(node));
            if (item != null) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    /** Whether an item of a list is nothing to read: empty, or a {@code TODO} that cannot stand as text. */
    private boolean skip(Node.Scalar scalar, Type.ListOf type, String path, Answers answers) {
        if (scalar.isBlank()) {
            findings.add(
                    Rules.UNANSWERED,
                    scalar.span(),
                    path,
                    "this item of the list is empty",
                    "fill it in, or delete its `-`");
            return true;
        }
        if (!Todo.is(scalar.text())) {
            return false;
        }
        todo(answers.within(path), scalar, path, answers);
        return !(type.item() instanceof Type.Text);
    }

    private static Span token(Node node) {
        return node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().get(0).key().span()
                : node.span();
    }

    private void missing(Shape shape, Node.Mapping node, Answers answers, Span token) {
        for (int i = 0; i < shape.fields().size(); i++) {
            Field field = shape.fields().get(i);
            if (answers.there[i]) {
                continue;
            }
            if (field.required()) {
                Missing.report(shape, field, answers.path, token, stubs.key(shape, node, field.name()), findings);
            } else if (field.fallback() != null) {
                answers.values[i] = values.fallback(field);
            }
        }
    }
}

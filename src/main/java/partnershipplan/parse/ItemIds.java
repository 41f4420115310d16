package partnershipplan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Slug;
import partnershipplan.model.Todo;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Gives the items of a list their ids, and finds those that are misspelled, reserved or there twice. */
final class ItemIds {
    static final Set<String> RESERVED = Set.of("us", "all", "none", "public", "partners", "internal");

    /** The lists that something refers to, by their items: there the default ids must be unique as well. */
    private static final Set<Integer> REFERRED_TO = Set.of(
            FormatTable.EXISTING_PARTNER,
            FormatTable.TARGET_PARTNER,
            FormatTable.GROUP,
            FormatTable.PARTNERSHIP_NEED,
            FormatTable.MUST_HAVE,
            FormatTable.TASK,
            FormatTable.METRIC,
            FormatTable.AGREEMENT);

    private final Names names;
    private final Respelling respelling;
    private final Findings findings;

    ItemIds(Node.Mapping root, Names names, Findings findings) {
        this.names = names;
        this.respelling = new Respelling(root, names);
        this.findings = findings;
    }

    /**
     * What names an item.
     *
     * @param text its id in a path, or its position where it has no id of its own
     */
    record Label(String text, @Nullable String id) {}

    /** Labels for the items of a list, with findings for ids that will not do. */
    List<Label> check(Shape shape, List<Node> items, String list) {
        Map<String, Node.Mapping> first = new HashMap<>();
        List<Label> labels = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            String position = String.valueOf(i);
            if (!(items.get(i) instanceof Node.Mapping item)) {
                labels.add(new Label(position, null));
                continue;
            }
            String id = names.id(item, shape.index());
            Node.Scalar written = written(item);
            String path = list + "[" + (id == null ? position : id) + "]";
            if (written != null) {
                checkSpelling(shape, items, list, written, path);
            } else {
                checkDefault(shape, item, id, path);
            }
            boolean repeated = id != null && first.putIfAbsent(id, item) != null;
            if (repeated && (written != null || REFERRED_TO.contains(shape.index()))) {
                repeated(shape, item, id, path);
            }
            labels.add(new Label(id == null || repeated ? position : id, id));
        }
        return labels;
    }

    /** The id that a mapping which is in no list writes, as our own organization may; null where it has none. */
    @Nullable
    String alone(Shape shape, Node node, String path) {
        Node.Scalar written = shape.listed() && node instanceof Node.Mapping mapping ? written(mapping) : null;
        if (written == null) {
            return null;
        }
        checkSpelling(shape, List.of(node), path, written, path);
        return written.text().strip();
    }

    private void checkSpelling(Shape shape, List<Node> items, String list, Node.Scalar written, String path) {
        String id = written.text().strip();
        if (RESERVED.contains(id)) {
            reserved(written.span(), id, path);
        } else if (!Slug.isId(id)) {
            String slug = Slug.of(id);
            findings.add(
                    Rules.ID,
                    written.span(),
                    path + ".id",
                    "`" + id + "` is no id: an id is lower-case words joined by hyphens",
                    slug.isEmpty() ? "write an id such as `capital-city-shelter`" : "write `" + slug + "`",
                    respelling.of(shape, items, list, written));
        }
    }

    private void checkDefault(Shape shape, Node.Mapping item, @Nullable String id, String path) {
        if (!REFERRED_TO.contains(shape.index())) {
            return;
        }
        if (id != null && RESERVED.contains(id)) {
            reserved(source(shape, item), id, path);
        } else if (id == null && shape.index() == FormatTable.AGREEMENT) {
            findings.add(
                    Rules.KEY_MISSING,
                    Missing.token(item),
                    path,
                    "this agreement has neither an `id` nor a `title`",
                    "add `id:` here, so that it can be named");
        }
    }

    private void reserved(Span span, String id, String path) {
        findings.add(
                Rules.ID,
                span,
                path,
                "`" + id + "` cannot be an id: the word has a meaning of its own",
                "add another `id:`");
    }

    private void repeated(Shape shape, Node.Mapping item, @Nullable String id, String path) {
        findings.add(
                Rules.ID,
                source(shape, item),
                path,
                "an item above has the id `" + id + "` already",
                "give this one an `id:` of its own");
    }

    /** Where an item's id comes from. */
    private static Span source(Shape shape, Node.Mapping item) {
        Node.Scalar written = written(item);
        if (written != null) {
            return written.span();
        }
        Field line = shape.line();
        String key = shape.index() == FormatTable.AGREEMENT ? "title" : line == null ? Shape.ID : line.name();
        Node value = item.value(key);
        return value == null ? Missing.token(item) : value.span();
    }

    private static Node.@Nullable Scalar written(Node.Mapping item) {
        return item.value(Shape.ID) instanceof Node.Scalar scalar && !scalar.isBlank() && !Todo.is(scalar.text())
                ? scalar
                : null;
    }
}

package partnershipplan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Refers;
import partnershipplan.model.Slug;
import partnershipplan.model.Todo;
import partnershipplan.source.Node;

/**
 * The names and ids that references may use, gathered before anything is decoded.
 *
 * <p>A partner that stands both under {@code existing_partners} and {@code goals} is one partner with one id.
 */
final class Names {
    /** Partners and groups by every text that names them; several ids where a text fits several. */
    private final Map<String, Set<String>> partners = new LinkedHashMap<>();

    /** The id of each partner's node, which may differ from its default where it stands twice. */
    private final Map<Node, String> ids = new IdentityHashMap<>();

    private final Map<Refers, Set<String>> items = new HashMap<>();
    private final Set<String> own = new LinkedHashSet<>();

    /** Whether the lists of partners could be read: while one of them is missing, nobody can be called unknown. */
    private final boolean complete;

    Names(Node.Mapping root) {
        List<Node.Mapping> existing = mappings(within(root, "background", "existing_partners"));
        List<Node.Mapping> goals = mappings(root.value("goals"));
        List<Node.Mapping> groups = mappings(root.value("groups"));
        complete = isThere(root.value("goals")) && isThere(within(root, "background", "existing_partners"));
        unify(existing, goals);
        for (Node.Mapping partner : existing) {
            name(partner, id(partner, FormatTable.EXISTING_PARTNER));
        }
        for (Node.Mapping partner : goals) {
            name(partner, id(partner, FormatTable.TARGET_PARTNER));
        }
        for (Node.Mapping group : groups) {
            String id = defaultId(group, FormatTable.shape(FormatTable.GROUP));
            if (id != null) {
                add(id, partners.containsKey(id) ? "the group " + id : id);
            }
        }
        items.put(Refers.NEEDS, idsOf(within(root, "need", "needs"), FormatTable.PARTNERSHIP_NEED));
        items.put(Refers.MUST_HAVES, idsOf(within(root, "need", "must_haves"), FormatTable.MUST_HAVE));
        items.put(Refers.TASKS, idsOf(root.value("timeline"), FormatTable.TASK));
        items.put(Refers.METRICS, idsOf(within(root, "evaluation", "metrics"), FormatTable.METRIC));
        items.put(Refers.AGREEMENTS, idsOf(root.value("agreements"), FormatTable.AGREEMENT));
        if (root.value("organization") instanceof Node.Mapping organization) {
            for (String key : new String[] {Shape.ID, "name", "short_name", "legal_name"}) {
                String text = organization.text(key);
                if (text != null && !text.isEmpty()) {
                    own.add(text);
                }
            }
        }
    }

    boolean isComplete() {
        return complete;
    }

    private static boolean isThere(@Nullable Node list) {
        return list != null && !(list instanceof Node.Mapping);
    }

    /** The ids of the partners and groups that a text names: none, one, or several where it fits several. */
    Set<String> partners(String text) {
        return partners.getOrDefault(text, Set.of());
    }

    /** Every text that names a partner or group. */
    Set<String> partnerTexts() {
        return partners.keySet();
    }

    /** Whether a text is a name or the id of our own organization, which references call {@code us}. */
    boolean isOwn(String text) {
        return own.contains(text);
    }

    /** The ids of a list that others refer to. */
    Set<String> ids(Refers list) {
        return items.getOrDefault(list, Set.of());
    }

    /** The id of an item: as written, else of its partner, else the slug of its line; null where it has none. */
    @Nullable
    String id(Node.Mapping item, int shape) {
        String known = ids.get(item);
        return known != null ? known : defaultId(item, FormatTable.shape(shape));
    }

    /** A partner that stands twice gets the id that either writes, else its first default. */
    private void unify(List<Node.Mapping> existing, List<Node.Mapping> goals) {
        Map<String, Node.Mapping> known = new HashMap<>();
        for (Node.Mapping partner : existing) {
            for (String text : texts(partner, FormatTable.EXISTING_PARTNER)) {
                known.putIfAbsent(text, partner);
            }
        }
        for (Node.Mapping goal : goals) {
            for (String text : texts(goal, FormatTable.TARGET_PARTNER)) {
                Node.Mapping same = known.get(text);
                if (same != null) {
                    unify(same, goal);
                    break;
                }
            }
        }
    }

    private void unify(Node.Mapping existing, Node.Mapping goal) {
        String id = written(existing);
        if (id == null) {
            id = written(goal);
        }
        if (id == null) {
            id = defaultId(existing, FormatTable.shape(FormatTable.EXISTING_PARTNER));
        }
        if (id != null) {
            ids.put(existing, id);
            ids.put(goal, id);
        }
    }

    private List<String> texts(Node.Mapping partner, int shape) {
        List<String> texts = new ArrayList<>(3);
        for (String text : new @Nullable String[] {
            partner.text("name"), partner.text("short_name"), defaultId(partner, FormatTable.shape(shape))
        }) {
            if (text != null && !text.isEmpty() && !Todo.is(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void name(Node.Mapping partner, @Nullable String id) {
        if (id == null) {
            return;
        }
        add(id, id);
        if (!mended(id).equals(id)) {
            add(mended(id), id);
        }
        for (String key : new String[] {"name", "short_name"}) {
            String text = partner.text(key);
            if (text != null && !text.isEmpty() && !Todo.is(text)) {
                add(text, id);
            }
        }
    }

    private void add(String text, String id) {
        Set<String> known = partners.get(text);
        if (known == null) {
            known = new LinkedHashSet<>(2);
            partners.put(text, known);
        }
        known.add(id);
    }

    private static Set<String> idsOf(@Nullable Node list, int shape) {
        Set<String> ids = new LinkedHashSet<>();
        for (Node.Mapping item : mappings(list)) {
            String id = defaultId(item, FormatTable.shape(shape));
            if (id != null) {
                ids.add(id);
                ids.add(mended(id));
            }
        }
        return ids;
    }

    /** A misspelled id as its finding says to spell it, so that references which do so already are no errors. */
    private static String mended(String id) {
        if (Slug.isId(id)) {
            return id;
        }
        String slug = Slug.of(id);
        return slug.isEmpty() ? id : slug;
    }

    private static @Nullable String written(Node.Mapping item) {
        String id = item.text(Shape.ID);
        return id == null || id.isEmpty() || Todo.is(id) ? null : id;
    }

    private static @Nullable String defaultId(Node.Mapping item, Shape shape) {
        String written = written(item);
        if (written != null) {
            return written;
        }
        String line = shape.index() == FormatTable.AGREEMENT ? item.text("title") : null;
        if (shape.index() != FormatTable.AGREEMENT && shape.line() != null) {
            line = item.text(shape.line().name());
        }
        if (line == null || line.isEmpty() || Todo.is(line)) {
            return null;
        }
        String slug = Slug.of(line);
        return slug.isEmpty() ? null : slug;
    }

    private static @Nullable Node within(Node.Mapping root, String section, String key) {
        return root.value(section) instanceof Node.Mapping mapping ? mapping.value(key) : null;
    }

    private static List<Node.Mapping> mappings(@Nullable Node list) {
        if (!(list instanceof Node.Sequence sequence)) {
            return List.of();
        }
        List<Node.Mapping> mappings = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping mapping) {
                mappings.add(mapping);
            }
        }
        return mappings;
    }
}

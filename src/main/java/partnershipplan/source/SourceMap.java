package partnershipplan.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a path of the plan, such as {@code timeline[draft-mou].due}, into a place in the text. */
public final class SourceMap {
    private final Map<String, Place> items = new HashMap<>();

    /** An item's node, and the token that stands for it: its key, or the first token of a list's item. */
    private record Place(Node node, Span token) {}

    /** Remembers where the mapping of a path stands. */
    public void put(String path, Node node, Span token) {
        items.put(path, new Place(node, token));
    }

    /** The mapping that stands at a path, or null. */
    public Node.@Nullable Mapping mapping(String path) {
        Place place = items.get(path);
        return place != null && place.node instanceof Node.Mapping mapping ? mapping : null;
    }

    /** The token of the longest part of the path that is in the text. */
    public Span find(String path) {
        for (String at = path; ; at = parent(at)) {
            Span span = exact(at);
            if (span != null) {
                return span;
            }
            if (at.isEmpty()) {
                return Span.START;
            }
        }
    }

    /** Whether the text has a value at the path, be it a wrong one. */
    public boolean has(String path) {
        return exact(path) != null;
    }

    /** The value of a key: where it starts, or its key where the value is not in the text. */
    public Span value(String path) {
        String parent = parent(path);
        Place holder = items.get(parent);
        if (!path.endsWith("]") && holder != null && holder.node instanceof Node.Mapping mapping) {
            Node value = mapping.value(path.substring(parent.isEmpty() ? 0 : parent.length() + 1));
            if (value != null) {
                return value.span();
            }
        }
        return find(path);
    }

    /**
     * The path of what stands at a place: a key, its value, or a comment behind either; of a comment in a line of its
     * own, what is around it.
     */
    public String pathAt(int line, int column) {
        String path = "";
        Node.Mapping around = null;
        Span extent = null;
        for (Map.Entry<String, Place> item : items.entrySet()) {
            if (item.getValue().node instanceof Node.Mapping mapping) {
                Span own = mapping.extent();
                if (own.holds(line, column) && (extent == null || extent.holds(own))) {
                    path = item.getKey();
                    around = mapping;
                    extent = own;
                }
            }
        }
        return around == null ? plainItem(line, column) : within(path, around, line, column);
    }

    private String plainItem(int line, int column) {
        for (Map.Entry<String, Place> item : items.entrySet()) {
            if (item.getValue().node.extent().holds(line, column)) {
                return item.getKey();
            }
        }
        return "";
    }

    private static String within(String path, Node.Mapping mapping, int line, int column) {
        for (Node.Entry entry : mapping.entries()) {
            Span key = entry.key().span();
            Span value = entry.value().extent();
            boolean behind = value.endLine() == line && !mapping.flow();
            if (new Span(key.line(), key.column(), value.endLine(), behind ? Integer.MAX_VALUE : value.endColumn())
                    .holds(line, column)) {
                String at = path.isEmpty()
                        ? entry.key().text()
                        : path + "." + entry.key().text();
                return entry.value() instanceof Node.Sequence sequence ? element(at, sequence, line, column) : at;
            }
        }
        return path;
    }

    private static String element(String path, Node.Sequence sequence, int line, int column) {
        for (int i = 0; i < sequence.items().size(); i++) {
            if (sequence.items().get(i).extent().holds(line, column)) {
                return path + "[" + i + "]";
            }
        }
        return path;
    }

    private @Nullable Span exact(String path) {
        Place place = items.get(path);
        if (place != null) {
            return place.token;
        }
        String parent = parent(path);
        Place holder = items.get(parent);
        if (path.endsWith("]")) {
            return element(path, parent);
        }
        if (holder != null && holder.node instanceof Node.Mapping mapping) {
            Node.Entry entry = mapping.entry(path.substring(parent.isEmpty() ? 0 : parent.length() + 1));
            return entry == null ? null : entry.key().span();
        }
        return null;
    }

    /** The place of a list's plain item, such as {@code background.principles[2]}. */
    private @Nullable Span element(String path, String list) {
        Place holder = items.get(parent(list));
        String index = path.substring(list.length() + 1, path.length() - 1);
        if (holder == null || !(holder.node instanceof Node.Mapping mapping) || !index.matches("\\d{1,6}")) {
            return null;
        }
        Node value = mapping.value(list.substring(list.lastIndexOf('.') + 1));
        int i = Integer.parseInt(index);
        return value instanceof Node.Sequence sequence && i < sequence.items().size()
                ? sequence.items().get(i).span()
                : null;
    }

    /** The path without its last step: {@code a.b[c]} is within {@code a.b}, {@code a.b} within {@code a}. */
    private static String parent(String path) {
        int cut = path.endsWith("]") ? path.lastIndexOf('[') : path.lastIndexOf('.');
        return cut < 0 ? "" : path.substring(0, cut);
    }
}

package partnershipplan.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Todo;
import partnershipplan.model.UnavailableElement;

/** Collects a draft's blanks in the order in which it speaks of them; each key is asked for once. */
final class Asking {
    private final Map<String, Blank> blanks = new LinkedHashMap<>();
    private Topic topic = Topic.FACE_PAGE;

    List<Blank> blanks() {
        return List.copyOf(blanks.values());
    }

    void about(Topic next) {
        topic = next;
    }

    /** Asks for keys of a mapping that it does not say, and for what is open in them. */
    void due(Item item, int shape, String... keys) {
        for (String key : keys) {
            open(item, shape, key);
            if (!item.says(key) && !item.opensWithin(key)) {
                absent(item.at(key), shape, key);
            }
        }
    }

    /** Asks for a key that is not there, be it that its mapping is not. */
    void absent(String path, int shape, String key) {
        add(path, shape, key, Blank.Why.NOT_SAID, "", null, null);
    }

    /** Asks for what the law wants stated. */
    void element(String path, int shape, String key, String paragraph, @Nullable UnavailableElement unavailable) {
        add(path, shape, key, Blank.Why.NOT_SAID, "", paragraph, unavailable);
    }

    /** Asks for other words than those that stand there. */
    void movesMoney(String path, int shape, String key) {
        add(path, shape, key, Blank.Why.MOVES_MONEY, "", null, null);
    }

    /** Asks for every {@code TODO} in a mapping and below it, but for some of its keys. */
    void open(Item item, int shape, Set<String> without) {
        for (Field field : FormatTable.shape(shape).fields()) {
            if (!without.contains(field.name())) {
                open(item, shape, field.name());
            }
        }
    }

    /** Asks for every {@code TODO} in a key of a mapping and below it. */
    void open(Item item, int shape, String key) {
        Shape table = FormatTable.shape(shape);
        int index = table.indexOf(key);
        if (index < 0) {
            return;
        }
        if (item.isOpen(key)) {
            todo(item, shape, key, key);
        }
        item.meta().todo().keySet().stream()
                .filter(open -> open.startsWith(key + "["))
                .sorted()
                .forEach(open -> todo(item, shape, open, key));
        below(table.fields().get(index).type(), FormatTable.values(shape, item)[index]);
    }

    private void below(Type type, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (type instanceof Type.Mapping mapping) {
            open((Item) value, mapping.shape(), Set.of());
        } else if (type instanceof Type.ListOf list && list.item() instanceof Type.Mapping mapping) {
            for (Object element : (List<?>) value) {
                open((Item) element, mapping.shape(), Set.of());
            }
        }
    }

    private void todo(Item item, int shape, String open, String key) {
        String said = String.valueOf(item.meta().todo().get(open));
        add(item.at(open), shape, key, Blank.Why.TODO, Todo.about(said), null, null);
    }

    private void add(
            String path,
            int shape,
            String key,
            Blank.Why why,
            String todo,
            @Nullable String paragraph,
            @Nullable UnavailableElement unavailable) {
        blanks.putIfAbsent(
                path, new Blank(blanks.size() + 1, topic, path, shape, key, why, todo, paragraph, unavailable));
    }
}

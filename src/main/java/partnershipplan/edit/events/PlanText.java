package partnershipplan.edit.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import partnershipplan.edit.Edits;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Plan;
import partnershipplan.model.Todo;
import partnershipplan.parse.BlockEnds;
import partnershipplan.parse.KeyEdits;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;

/** A plan's text that is changed a key at a time, and read anew after each change. */
public final class PlanText {
    private Parsed parsed;

    /** @param parsed a file of which a plan could be read */
    public PlanText(Parsed parsed) {
        this.parsed = parsed;
    }

    /** The plan as the text says it now. */
    public Parsed parsed() {
        return parsed;
    }

    Plan plan() {
        return Objects.requireNonNull(parsed.plan());
    }

    /** Gives a key of the mapping at a path its value. */
    void set(String path, int index, String key, String value) {
        Shape shape = FormatTable.shape(index);
        Node.Mapping mapping = mapping(path);
        write(shape, mapping, path, key, Inline.within(mapping).value(shape, key, value));
    }

    /** Gives a key of a mapping within the one at a path its value, and makes that mapping where it is not there. */
    void setWithin(String path, int index, String outer, String key, String value) {
        Shape shape = FormatTable.shape(index);
        Shape inner = FormatTable.shape(
                ((Type.Mapping) shape.fields().get(shape.indexOf(outer)).type()).shape());
        Node.Mapping mapping = mapping(path);
        if (mapping.value(outer) instanceof Node.Mapping) {
            set(path.isEmpty() ? outer : path + "." + outer, inner.index(), key, value);
        } else {
            write(shape, mapping, path, outer, Inline.within(mapping).mapping(inner, Map.of(key, value)));
        }
    }

    /**
     * Adds a mapping to a list of the one at a path.
     *
     * @param order the key of the items whose value, a date, orders the list; null where the new item comes last
     */
    void add(String path, int index, String list, int item, Map<String, String> entries, @Nullable String order) {
        Node.Mapping mapping = mapping(path);
        Node.Entry entry = mapping.entry(list);
        Inline inline = Inline.within(mapping);
        Shape shape = FormatTable.shape(item);
        if (entry != null && entry.value() instanceof Node.Sequence sequence) {
            ListEdits edits = new ListEdits(new BlockEnds(text()), shape, inline);
            apply(edits.add(entry, sequence, place(sequence, entries, order), entries), path, list);
            return;
        }
        String one = inline.mapping(shape, entries);
        boolean lines = entry == null && !mapping.flow();
        int column = mapping.entries().isEmpty()
                ? 1
                : mapping.entries().get(0).key().span().column();
        write(
                FormatTable.shape(index),
                mapping,
                path,
                list,
                lines ? "\n" + " ".repeat(column + 1) + "- " + one : "[" + one + "]");
    }

    /** Behind the last item of no later day. */
    private static int place(Node.Sequence sequence, Map<String, String> entries, @Nullable String order) {
        int place = sequence.items().size();
        while (order != null
                && place > 0
                && sequence.items().get(place - 1) instanceof Node.Mapping before
                && isLater(before.text(order), entries.get(order))) {
            place--;
        }
        return place;
    }

    private static boolean isLater(@Nullable String date, @Nullable String than) {
        return date != null && than != null && date.compareTo(than) > 0;
    }

    private void write(Shape shape, Node.Mapping mapping, String path, String key, String value) {
        Node old = mapping.value(key);
        KeyEdits edits = new KeyEdits(text());
        if (old == null) {
            apply(edits.add(shape, mapping, key, value), path, key);
        } else if (old instanceof Node.Scalar scalar) {
            boolean open = scalar.isBlank() || Todo.is(scalar.text()) || !isBracketed(value);
            apply(open || scalar.text().strip().equals("none") ? edits.replace(scalar, value) : null, path, key);
        } else {
            throw byHand(path, key);
        }
    }

    private static boolean isBracketed(String value) {
        return value.startsWith("{") || value.startsWith("[");
    }

    private void apply(@Nullable Edit edit, String path, String key) {
        Edits edits = new Edits(text());
        if (edit == null || !edits.add(List.of(edit))) {
            throw byHand(path, key);
        }
        parsed = PlanParser.parse(
                parsed.source().name(), edits.apply().getBytes(StandardCharsets.UTF_8), parsed.reading());
        if (parsed.plan() == null) {
            throw byHand(path, key);
        }
    }

    private static Refusal byHand(String path, String key) {
        return new Refusal("`" + (path.isEmpty() ? key : path + "." + key)
                + "` is not written as this command could change it; change it by hand");
    }

    private Node.Mapping mapping(String path) {
        Node.Mapping mapping = parsed.map().mapping(path);
        if (mapping == null) {
            throw new Refusal("`" + path + "` is not written as this command could change it; change it by hand");
        }
        return mapping;
    }

    private String text() {
        return parsed.source().text();
    }
}

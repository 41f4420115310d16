package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Slug;
import partnershipplan.source.Node;

/** What an item of a list is known by: its id, the id that its line would give it, or the keys that tell it apart. */
final class Identity {
    private Identity() {}

    /** The identity; null where nothing tells the item from another. */
    static @Nullable String of(Node item, @Nullable Shape shape) {
        if (!(item instanceof Node.Mapping mapping) || shape == null) {
            return item instanceof Node.Scalar scalar ? scalar.text().strip() : null;
        }
        String id = mapping.text(Shape.ID);
        if (id != null) {
            return id;
        }
        Field line = shape.line();
        String key = shape.index() == FormatTable.AGREEMENT ? "title" : line == null ? null : line.name();
        String text = key == null ? null : mapping.text(key);
        return text == null ? byKeys(mapping, keys(shape)) : Slug.of(text);
    }

    private static List<String> keys(Shape shape) {
        return switch (shape.index()) {
            case FormatTable.CHECK -> List.of("must_have");
            case FormatTable.RESULT -> List.of("date");
            case FormatTable.ROLE -> List.of("party", "with");
            case FormatTable.PARTY -> List.of("party", "unit");
            default -> List.of();
        };
    }

    private static @Nullable String byKeys(Node.Mapping mapping, List<String> keys) {
        List<String> values = new ArrayList<>();
        for (String key : keys) {
            String text = mapping.text(key);
            if (text != null) {
                values.add(text);
            }
        }
        return values.isEmpty() ? null : String.join(" ", values);
    }
}

package partnershipplan.change;

import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;

/** The line that an item of a list is known by, such as a task's or a partner's name. */
final class ItemLine {
    private ItemLine() {}

    /** The line; null where its kind has none, or it says nothing. */
    static @Nullable String of(Item item, Shape shape) {
        Field line = shape.line();
        return line == null ? null : text(item, shape, line.name());
    }

    /** The text of a key; null where it is no text, or not there. */
    static @Nullable String text(Item item, Shape shape, String key) {
        int index = shape.indexOf(key);
        return index >= 0 && FormatTable.values(shape.index(), item)[index] instanceof String text
                ? text.strip()
                : null;
    }
}

package partnershipplan.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;

/** A key of a mapping of one of the plans, with or without a value. */
record Slot(Shape shape, int index, Item item) {
    Field field() {
        return shape.fields().get(index);
    }

    String key() {
        return field().name();
    }

    String path() {
        return item.at(key());
    }

    /** Whether it is still to be answered. */
    boolean isOpen() {
        return item.isOpen(key());
    }

    /** Its value, as the model has it. */
    @Nullable
    Object value() {
        return FormatTable.values(shape.index(), item)[index];
    }

    /** Whether it is an empty list that is written down: "none". */
    boolean saysNone() {
        return item.says(key()) && value() instanceof List<?> list && list.isEmpty();
    }

    /** A change from this key to another. */
    Telling.Spot to(Slot now) {
        return Telling.Spot.changed(path(), now.path());
    }
}

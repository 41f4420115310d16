package partnershipplan.format;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.model.Plan;

/** Visits every mapping of a plan, each before what it holds. */
public final class Walk {
    private Walk() {}

    /** Calls the visitor with each mapping and its shape, in the format's order. */
    public static void items(Plan plan, BiConsumer<Item, Shape> visitor) {
        item(FormatTable.PLAN, plan, visitor);
    }

    /** Calls the visitor with a mapping of that shape, and each below it. */
    public static void items(int index, Item item, BiConsumer<Item, Shape> visitor) {
        item(index, item, visitor);
    }

    private static void item(int index, Item item, BiConsumer<Item, Shape> visitor) {
        Shape shape = FormatTable.shape(index);
        visitor.accept(item, shape);
        @Nullable Object[] values = FormatTable.values(index, item);
        for (int i = 0; i < values.length; i++) {
            // Most keys have no value, and what a key's type is, is told faster than what a value is.
            if (values[i] != null) {
                value(shape.fields().get(i).type(), values[i], visitor);
            }
        }
    }

    private static void value(Type type, Object value, BiConsumer<Item, Shape> visitor) {
        if (type instanceof Type.Mapping mapping) {
            item(mapping.shape(), (Item) value, visitor);
        } else if (type instanceof Type.ListOf list && list.item() instanceof Type.Mapping mapping) {
            for (Object element : (List<?>) value) {
                item(mapping.shape(), (Item) element, visitor);
            }
        }
    }
}

package partnershipplan.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Meta;
import partnershipplan.model.References;

/**
 * Makes a copy of a mapping with other values. A key without a value, be it that it lost it or that it says {@code []},
 * was never said in it: nobody can tell the two apart.
 */
final class Rebuild {
    private Rebuild() {}

    /** The mapping with other values; null stands for a value that is gone. */
    static Item item(
            Shape shape, Item item, @Nullable Object[] values, @Nullable String note, Map<String, String> todo) {
        Meta old = item.meta();
        List<String> said = new ArrayList<>(old.said());
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            if (values[i] == null) {
                values[i] = empty(field.type());
            }
            if (isEmpty(values[i])) {
                said.remove(field.name());
            }
        }
        return FormatTable.construct(
                shape.index(),
                values,
                new Meta(old.path(), old.id(), old.visibility(), note, old.shorthand(), said, todo));
    }

    /** Whether nothing is left of a mapping; an empty one would tell that there was something. */
    static boolean isBare(Item item) {
        Meta meta = item.meta();
        return !meta.shorthand() && meta.said().isEmpty() && meta.todo().isEmpty() && meta.note() == null;
    }

    /** What a key has that nobody answered. */
    private static @Nullable Object empty(Type type) {
        return type instanceof Type.ListOf ? List.of() : type instanceof Type.Reference ? References.NONE : null;
    }

    /** Whether a value is none, be it that nothing is in it. */
    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof References references && references.isEmpty();
    }
}

package partnershipplan.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.TextKind;

/**
 * A mapping of the format: its keys, in order.
 *
 * @param index its place in the {@link FormatTable}
 * @param name the record that holds it
 * @param listed whether it is an item of some list, and so may have an {@code id}
 * @param shorthand the key that a plain value fills where it stands for the whole mapping; -1 where none can
 * @param fields its keys
 */
public record Shape(int index, String name, boolean listed, int shorthand, List<Field> fields) {
    /** The keys that every mapping has beside its own. */
    public static final String NOTE = "note";

    public static final String VISIBILITY = "visibility";

    /** The key that every item of a list has. */
    public static final String ID = "id";

    /** Keys that begin so are kept and ignored. */
    public static final String EXTENSION = "x-";

    /** The place of a key that can be written, or -1. */
    public int indexOf(String key) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.name().equals(key) && !field.unwritten()) {
                return i;
            }
        }
        return -1;
    }

    /** The first required key whose value is a line: what an item's default id is made of. */
    public @Nullable Field line() {
        for (Field field : fields) {
            if (field.required() && field.type() instanceof Type.Text text && text.kind() == TextKind.LINE) {
                return field;
            }
        }
        return null;
    }
}

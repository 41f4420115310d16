package partnershipplan.export.table;

import java.util.LinkedHashMap;
import java.util.Map;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;

/** The columns that a mapping may fill, in the format's order, each with whether it stands when nothing fills it. */
final class Columns {
    private final Map<String, Boolean> names = new LinkedHashMap<>();

    private Columns() {}

    static Map<String, Boolean> of(Shape shape) {
        Columns columns = new Columns();
        columns.add(shape, "");
        return columns.names;
    }

    private void add(Shape shape, String prefix) {
        for (Field field : shape.fields()) {
            String name = prefix + field.name();
            if (field.type() instanceof Type.Mapping inner) {
                // A mapping for which a plain value may stand, such as an owner, has a column for that as well.
                names.putIfAbsent(name, false);
                if (!Tables.isApart(field)) {
                    add(FormatTable.shape(inner.shape()), name + ".");
                }
            } else if (!(field.type() instanceof Type.ListOf list && list.item() instanceof Type.Mapping)
                    && !field.unwritten()) {
                names.putIfAbsent(name, prefix.isEmpty());
            }
        }
        names.putIfAbsent(prefix + Shape.NOTE, false);
        names.putIfAbsent(prefix + Shape.VISIBILITY, false);
    }
}

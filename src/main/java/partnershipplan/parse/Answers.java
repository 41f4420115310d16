package partnershipplan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Meta;
import partnershipplan.model.References;
import partnershipplan.model.Visibility;

/** What a mapping says, until its record is made. */
final class Answers {
    final Shape shape;
    final String path;
    private final String prefix;
    final @Nullable Object[] values;
    final boolean[] there;
    final List<String> said;
    final Map<String, String> todo = new HashMap<>(0);

    @Nullable
    Visibility visibility;

    @Nullable
    String note;

    Answers(Shape shape, String path) {
        this.shape = shape;
        this.path = path;
        this.prefix = path.isEmpty() ? "" : path.concat(".");
        this.values = new Object[shape.fields().size()];
        this.there = new boolean[values.length];
        this.said = new ArrayList<>(values.length / 2 + 1);
    }

    String at(String key) {
        return prefix.concat(key);
    }

    /** A path below this mapping, from here. */
    String within(String below) {
        return path.isEmpty() ? below : below.substring(path.length() + 1);
    }

    Item construct(@Nullable String id, boolean shorthand) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                Type type = shape.fields().get(i).type();
                values[i] = type instanceof Type.ListOf
                        ? List.of()
                        : type instanceof Type.Reference ? References.NONE : null;
            }
        }
        return FormatTable.construct(
                shape.index(), values, new Meta(path, id, visibility, note, shorthand, said, todo));
    }
}

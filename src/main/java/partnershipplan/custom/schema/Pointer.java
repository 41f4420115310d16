package partnershipplan.custom.schema;

import org.jspecify.annotations.Nullable;
import partnershipplan.normal.Value;

/** Follows JSON Pointers. */
final class Pointer {
    private Pointer() {}

    /** The value that a pointer leads to, or null. */
    static @Nullable Value find(Value root, String pointer) {
        Value at = root;
        for (String step : steps(pointer)) {
            if (at instanceof Value.Mapping mapping) {
                at = mapping.fields().get(step);
            } else {
                at = at instanceof Value.Sequence sequence ? sequence.items().get(Integer.parseInt(step)) : null;
            }
        }
        return at;
    }

    /** How many steps a pointer has. */
    static int length(String pointer) {
        return steps(pointer).length;
    }

    private static String[] steps(String pointer) {
        String[] steps =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
        }
        return steps;
    }
}

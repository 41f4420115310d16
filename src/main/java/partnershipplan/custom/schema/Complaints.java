package partnershipplan.custom.schema;

import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.normal.Value;

/** Picks from a validator's errors those that say something to people. */
final class Complaints {
    /** Keywords that only pass on what is wrong with their parts. */
    private static final Set<String> PASSING_ON = Set.of("allOf", "if");

    /** Keywords that have several ways to be satisfied: why each of them is not would confuse. */
    private static final Set<String> CHOOSING = Set.of("anyOf", "oneOf", "contains");

    private Complaints() {}

    static List<Complaint> of(List<Error> errors, Value value, Value schema) {
        List<Error> told = new ArrayList<>();
        for (Error error : errors) {
            if (!PASSING_ON.contains(keyword(error)) && !isPartOfChoice(error, errors)) {
                told.add(error);
            }
        }
        told.sort(Comparator.comparingInt((Error e) -> Pointer.length(e.getInstanceLocation()))
                .thenComparing(Error::getInstanceLocation)
                .thenComparing(Complaints::keyword));
        List<Complaint> complaints = new ArrayList<>();
        for (Error error : told) {
            Value at = Pointer.find(value, error.getInstanceLocation());
            if (at != null) {
                complaints.add(new Complaint(at, keyword(error), limit(error, schema)));
            }
        }
        return complaints;
    }

    private static boolean isPartOfChoice(Error error, List<Error> errors) {
        for (Error other : errors) {
            if (other != error
                    && CHOOSING.contains(keyword(other))
                    && error.getEvaluationPath().startsWith(other.getEvaluationPath() + "/")) {
                return true;
            }
        }
        return false;
    }

    private static String keyword(Error error) {
        return error.getKeyword() == null ? "" : error.getKeyword();
    }

    private static @Nullable Value limit(Error error, Value schema) {
        String location = error.getSchemaLocation();
        Value holder = Pointer.find(schema, location.substring(location.indexOf('#') + 1));
        boolean aboutNames = location.contains("/propertyNames");
        return holder instanceof Value.Mapping mapping && !aboutNames
                ? mapping.fields().get(keyword(error))
                : null;
    }
}

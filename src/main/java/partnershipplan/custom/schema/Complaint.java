package partnershipplan.custom.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.normal.Value;

/**
 * What a schema has against a value.
 *
 * @param value the value itself, or a part of it
 * @param keyword the keyword that is not satisfied; empty where the value should not be there at all
 * @param limit what the keyword asks for
 */
public record Complaint(
        Value value, String keyword, @Nullable Value limit) {
    /** The keys that are required and not there. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (keyword.equals("required")
                && limit instanceof Value.Sequence required
                && value instanceof Value.Mapping mapping) {
            for (Value name : required.items()) {
                if (name instanceof Value.Text text && !mapping.fields().containsKey(text.text())) {
                    missing.add(text.text());
                }
            }
        }
        return missing;
    }
}

package partnershipplan.custom.schema;

import dev.harrel.jsonschema.Error;
import java.util.List;
import partnershipplan.source.Node;

/** Says in plain words where a schema is not one. */
final class MisuseOfKeyword {
    private MisuseOfKeyword() {}

    static SchemaFault fault(Node schema, List<Error> errors) {
        String deepest = "";
        for (Error error : errors) {
            if (Pointer.length(error.getInstanceLocation()) > Pointer.length(deepest)) {
                deepest = error.getInstanceLocation();
            }
        }
        String key = deepest.substring(deepest.lastIndexOf('/') + 1);
        return new SchemaFault(
                Pointer.find(schema, deepest).span(),
                deepest.isEmpty()
                        ? "a schema must hold keywords with values, such as `required: [approval]`"
                        : "the value of `" + key + "` is not one that JSON Schema takes there");
    }
}

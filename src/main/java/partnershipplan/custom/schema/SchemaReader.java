package partnershipplan.custom.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import partnershipplan.normal.Value;
import partnershipplan.source.Node;

/** Reads the YAML of a schema as values: what stands without quotes may be a number, yes or no, or null. */
final class SchemaReader {
    private static final String NOWHERE = "";

    private SchemaReader() {}

    static Value read(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Value> fields = new LinkedHashMap<>();
            for (Node.Entry entry : mapping.entries()) {
                fields.put(entry.key().text(), read(entry.value()));
            }
            return new Value.Mapping(NOWHERE, fields);
        }
        if (node instanceof Node.Sequence sequence) {
            List<Value> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(read(item));
            }
            return new Value.Sequence(NOWHERE, items, false);
        }
        return scalar((Node.Scalar) node);
    }

    private static Value scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return new Value.Text(NOWHERE, text);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new Value.YesNo(NOWHERE, true);
            case "no", "false" -> new Value.YesNo(NOWHERE, false);
            case "null", "~", "" -> new Value.Null(NOWHERE);
            default ->
                text.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?")
                        ? new Value.Figure(NOWHERE, new BigDecimal(text))
                        : new Value.Text(NOWHERE, text);
        };
    }
}

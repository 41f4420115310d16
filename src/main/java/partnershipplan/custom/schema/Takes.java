package partnershipplan.custom.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import partnershipplan.normal.Value;

/** What a keyword of JSON Schema takes for a value. */
enum Takes {
    SCHEMA("keywords with values, such as `{required: [approval]}`"),
    SCHEMAS("a list of schemas"),
    NAMED_SCHEMAS("names with schemas"),
    REFERENCE("`#/$defs/NAME`"),
    PATTERN("a regular expression in quotes"),
    TEXT("text"),
    KEYS("a list of keys, such as `[approval]`"),
    KEYS_BY_KEY("keys, each with a list of keys"),
    COUNT("a whole number from 0 to 1000000"),
    NUMBER("a number"),
    POSITIVE("a number above 0"),
    YES_NO("`yes` or `no`"),
    TYPE("`string`, `number`, `integer`, `boolean`, `array`, `object` or `null`, or a list of them"),
    VALUES("a list of values"),
    ANYTHING("any value");

    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final String words;

    Takes(String words) {
        this.words = words;
    }

    /** What to write, in words. */
    String words() {
        return words;
    }

    boolean accepts(Value value) {
        return switch (this) {
            case SCHEMA -> value instanceof Value.Mapping || value instanceof Value.YesNo;
            case SCHEMAS, VALUES ->
                value instanceof Value.Sequence list && !list.items().isEmpty();
            case NAMED_SCHEMAS -> value instanceof Value.Mapping;
            case REFERENCE, PATTERN, TEXT -> value instanceof Value.Text;
            case KEYS -> value instanceof Value.Sequence list && all(TEXT, list.items());
            case KEYS_BY_KEY ->
                value instanceof Value.Mapping keys
                        && all(KEYS, List.copyOf(keys.fields().values()));
            case COUNT ->
                value instanceof Value.Figure figure
                        && figure.number().stripTrailingZeros().scale() <= 0
                        && figure.number().signum() >= 0
                        && figure.number().compareTo(MOST) <= 0;
            case NUMBER -> value instanceof Value.Figure;
            case POSITIVE ->
                value instanceof Value.Figure figure && figure.number().signum() > 0;
            case YES_NO -> value instanceof Value.YesNo;
            case TYPE ->
                value instanceof Value.Text type
                        ? TYPES.contains(type.text())
                        : value instanceof Value.Sequence list && all(TYPE, list.items());
            case ANYTHING -> true;
        };
    }

    private static boolean all(Takes kind, List<Value> values) {
        for (Value value : values) {
            if (!kind.accepts(value)) {
                return false;
            }
        }
        return true;
    }
}

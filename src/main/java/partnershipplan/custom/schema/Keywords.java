package partnershipplan.custom.schema;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keywords of JSON Schema that rules may use. */
final class Keywords {
    static final String DEFINITIONS = "$defs";
    static final String PATTERN = "pattern";

    private static final Map<String, Takes> TAKES = new HashMap<>();

    static {
        put(Takes.SCHEMA, "not", "if", "then", "else", "items", "contains", "additionalProperties");
        put(Takes.SCHEMA, "propertyNames", "unevaluatedItems", "unevaluatedProperties");
        put(Takes.SCHEMAS, "allOf", "anyOf", "oneOf", "prefixItems");
        put(Takes.NAMED_SCHEMAS, "properties", "dependentSchemas", DEFINITIONS);
        put(Takes.REFERENCE, "$ref");
        put(Takes.PATTERN, PATTERN);
        put(Takes.TYPE, "type");
        put(Takes.KEYS, "required");
        put(Takes.KEYS_BY_KEY, "dependentRequired");
        put(Takes.VALUES, "enum", "examples");
        put(Takes.ANYTHING, "const", "default");
        put(Takes.COUNT, "minItems", "maxItems", "minContains", "maxContains", "minLength", "maxLength");
        put(Takes.COUNT, "minProperties", "maxProperties");
        put(Takes.NUMBER, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
        put(Takes.POSITIVE, "multipleOf");
        put(Takes.YES_NO, "uniqueItems", "deprecated");
        put(Takes.TEXT, "title", "description", "$comment");
    }

    /** Keywords of the standard that rules do without, and what to write instead. */
    private static final Map<String, String> REFUSED = Map.of(
            "patternProperties", "name the keys under `properties`",
            "format", "dates and numbers of a plan are checked already; use `pattern` for the rest",
            "$schema", "every rule is read as JSON Schema 2020-12",
            "$id", "refer to `#/$defs/…`",
            "$anchor", "refer to `#/$defs/…`",
            "$dynamicRef", "refer to `#/$defs/…` with `$ref`",
            "$dynamicAnchor", "refer to `#/$defs/…` with `$ref`");

    private Keywords() {}

    /** What a keyword takes; null where there is none of that name for rules. */
    static @Nullable Takes takes(String keyword) {
        return TAKES.get(keyword);
    }

    /** Why a word cannot be used as a keyword. */
    static String refusal(String word) {
        String instead = REFUSED.get(word);
        return instead == null
                ? "JSON Schema has no keyword `" + word + "`"
                : "`" + word + "` cannot be used in a rule: " + instead;
    }

    private static void put(Takes takes, String... keywords) {
        for (String keyword : keywords) {
            TAKES.put(keyword, takes);
        }
    }
}

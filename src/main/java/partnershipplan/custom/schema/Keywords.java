package partnershipplan.custom.schema;

import java.util.Map;
import java.util.Set;

/** The keywords of JSON Schema, by what their values are. */
final class Keywords {
    static final String DEFINITIONS = "$defs";
    static final String REFERENCE = "$ref";
    static final String PATTERN = "pattern";

    /** A schema. */
    static final Set<String> SCHEMA = Set.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");

    /** A list of schemas. */
    static final Set<String> LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

    /** Schemas under names of the rule's own. */
    static final Set<String> NAMED = Set.of("properties", "dependentSchemas", DEFINITIONS);

    /** A value that is no schema. */
    static final Set<String> PLAIN = Set.of(
            REFERENCE,
            PATTERN,
            "type",
            "enum",
            "const",
            "required",
            "dependentRequired",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minContains",
            "maxContains",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minProperties",
            "maxProperties",
            "title",
            "description",
            "$comment",
            "examples",
            "default",
            "deprecated");

    /** Keywords of the standard that rules do without, and what to write instead. */
    static final Map<String, String> REFUSED = Map.of(
            "patternProperties", "name the keys under `properties`",
            "format", "the plan's dates and numbers are checked already; use `pattern` for the rest",
            "$schema", "every rule is read as JSON Schema 2020-12",
            "$id", "refer to `#/$defs/…`",
            "$anchor", "refer to `#/$defs/…`",
            "$dynamicRef", "refer to `#/$defs/…` with `$ref`",
            "$dynamicAnchor", "refer to `#/$defs/…` with `$ref`");

    private Keywords() {}
}

package partnershipplan.custom.jsonpath;

import partnershipplan.normal.Value;

/** What a condition compares: a value, or nothing. */
sealed interface Operand {
    /** A value that stands in the expression. */
    record Literal(Value value) implements Operand {}

    /** The one value that a query selects. */
    record Selected(Query query) implements Operand {}

    /** How long a text, list or mapping is. */
    record Length(Operand of) implements Operand {}

    /** How many values a query selects. */
    record Count(Query query) implements Operand {}

    /** The value that a query selects, if it is the only one. */
    record Only(Query query) implements Operand {}
}

package partnershipplan.custom.jsonpath;

import java.util.List;

/** What a filter asks of a value. */
sealed interface Condition {
    /** Any of them. */
    record Or(List<Condition> any) implements Condition {}

    /** All of them. */
    record And(List<Condition> all) implements Condition {}

    /** The contrary. */
    record Not(Condition condition) implements Condition {}

    /** Whether a query selects anything. */
    record Exists(Query query) implements Condition {}

    /** A relation between two operands. */
    record Compares(Operand left, Relation relation, Operand right) implements Condition {}

    /** Whether a text is one of a regular expression ({@code whole}), or has one in it. */
    record Matches(Operand text, Operand regex, boolean whole) implements Condition {}

    /** How operands are compared. */
    enum Relation {
        EQUAL,
        UNEQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }
}

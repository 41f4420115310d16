package partnershipplan.custom.jsonpath;

import org.jspecify.annotations.Nullable;

/** Which children of a value to take. */
sealed interface Selector {
    /** The value of a key. */
    record Name(String name) implements Selector {}

    /** The item of a place in a list, counted from the end where it is negative. */
    record Index(long index) implements Selector {}

    /** Items from a start to an end, in steps. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {}

    /** All of them. */
    enum Wildcard implements Selector {
        ALL
    }

    /** Those that meet a condition. */
    record Filter(Condition condition) implements Selector {}

    default boolean isSingular() {
        return this instanceof Name || this instanceof Index;
    }
}

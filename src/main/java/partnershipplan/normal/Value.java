package partnershipplan.normal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A part of a normalised document, in the kinds of values that JSON has. */
public sealed interface Value {
    /** The path in the plan, such as {@code agreements[ccs-mou].parties[0]}; empty for the whole. */
    String path();

    /** Keys with values, in order. */
    record Mapping(String path, Map<String, Value> fields) implements Value {}

    /**
     * Values one after another.
     *
     * @param oneOrMore whether a single value may stand for it in the plan
     */
    record Sequence(String path, List<Value> items, boolean oneOrMore) implements Value {}

    /** Text: also dates, money and cadences, as typed. */
    record Text(String path, String text) implements Value {}

    /** A number. */
    record Figure(String path, BigDecimal number) implements Value {}

    /** Yes or no. */
    record YesNo(String path, boolean yes) implements Value {}

    /** JSON's null, which a plan never has; what is compared with a plan may. */
    record Null(String path) implements Value {}
}

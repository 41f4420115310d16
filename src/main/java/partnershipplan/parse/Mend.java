package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;

/**
 * What to type instead of a value.
 *
 * @param hint as people are told it
 * @param value to be written without asking; null where a person must decide
 */
record Mend(String hint, @Nullable String value) {
    /** A value that can only mean one thing. */
    static Mend sure(String value) {
        return new Mend("write `" + value + "`", value);
    }

    /** A guess, or what a good value looks like. */
    static Mend told(String hint) {
        return new Mend(hint, null);
    }

    @Nullable
    Fix fix(Node.Scalar scalar) {
        return value == null ? null : Fix.of(Edit.inside(scalar, value));
    }
}

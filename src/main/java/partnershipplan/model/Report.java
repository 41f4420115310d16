package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A report that a recipient makes. */
public record Report(
        @Key("What kind of report it is.") @Nullable Kind kind,
        @Key("How often.") @Nullable Cadence every,

        @Key(value = "How many days after the period it is due.", example = "30") @Nullable
        Integer dueDays,

        Meta meta)
        implements Item {
    /** The kinds of report. */
    public enum Kind {
        FINANCIAL,
        PERFORMANCE,
        OTHER
    }
}

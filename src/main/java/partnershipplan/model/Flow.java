package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** Information that flows from one party to another. */
public record Flow(
        @Key(value = "Who gives it.", required = true) References from,

        @Key(value = "Who receives it.", required = true) @Nullable
        Destination to,

        @Key("What it is.") @Nullable String what,

        @Key(value = "Whether it can identify a person.", required = true) @Nullable
        Data data,

        @Key(value = "The ground it is shared on.", required = true) @Nullable
        Basis basis,

        @Key("What it is used for.") @Nullable Use use,
        Meta meta)
        implements Item {
    /** Whether information can identify a person. */
    public enum Data {
        NONE,
        AGGREGATE,
        DEIDENTIFIED,
        IDENTIFYING
    }

    /** The ground that information is shared on. */
    public enum Basis {
        RELEASE,
        STATUTE,
        COURT_ORDER,
        OWN_RECORD,
        NOT_APPLICABLE
    }

    /** What information is used for. */
    public enum Use {
        SERVICE,
        REFERRAL,
        REPORTING,
        EVALUATION,
        AUDIT,
        OTHER
    }
}

package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** Money that an agreement moves. */
public record Fund(
        @Key(value = "Who pays.", required = true) References from,
        @Key(value = "Who receives.", required = true) References to,
        @Key(value = "How much.", required = true) @Nullable Money amount,

        @Key("Whether the amount is fixed or the most there can be.") @Nullable
        Limit limit,

        @Key("When it is paid.") @Nullable Paid paid,
        @Key("Whose money it is.") @Nullable Kind kind,
        @Key("Where it comes from.") @Nullable String source,
        Meta meta)
        implements Item {
    /** Whether an amount is fixed or a ceiling. */
    public enum Limit {
        FIXED,
        MAXIMUM
    }

    /** When money is paid. */
    public enum Paid {
        ADVANCE,
        REIMBURSEMENT,
        ON_DELIVERY
    }

    /** Whose money it is. */
    public enum Kind {
        FEDERAL,
        STATE,
        LOCAL,
        PRIVATE,
        IN_KIND
    }
}

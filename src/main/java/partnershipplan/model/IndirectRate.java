package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** The rate at which a subrecipient's indirect costs are paid. */
public record IndirectRate(
        @Key("What kind of rate it is.") @Nullable Kind kind,

        @Key(value = "The rate in percent.", example = "15") @Nullable
        Percent rate,

        @Key("What it is a share of.") @Nullable String base,
        @Key("Whether the recipient chose it.") @Nullable Boolean elected,

        @Key("Where a negotiated rate is written down.") @Nullable
        String reference,

        Meta meta)
        implements Item {
    /** Whether its kind has a rate, which must then be said. */
    public boolean hasRate() {
        return kind == Kind.NEGOTIATED || kind == Kind.DE_MINIMIS;
    }

    /** The kinds of indirect cost rate. */
    public enum Kind {
        NEGOTIATED,
        DE_MINIMIS,
        COST_ALLOCATION,
        NONE
    }
}

package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** What holds a partner to its part. */
public record Mechanism(
        @Key(value = "Who is held to account.", required = true)
        References partner,

        @Key(value = "By what.", required = true, example = "Quarterly review meeting") @Nullable
        String mechanism,

        @Key(value = "Who holds them to account.", fallback = "us")
        References heldBy,

        @Key("What kind of mechanism it is.") @Nullable Kind kind,
        @Key("How often.") @Nullable Cadence every,
        @Key("Who sees to it.") @Nullable Person owner,

        @Key("What follows when expectations are missed.") @Nullable
        String consequence,

        Meta meta)
        implements Item {
    /** The kinds of accountability mechanism. */
    public enum Kind {
        REPORT,
        REVIEW_MEETING,
        SITE_VISIT,
        CORRECTIVE_ACTION,
        ESCALATION,
        OTHER
    }
}

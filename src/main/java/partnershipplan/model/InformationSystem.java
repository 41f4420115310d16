package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A system that holds information. */
public record InformationSystem(
        @Key(value = "Its name.", required = true) @Nullable String name,
        @Key("Whose it is.") References of,

        @Key(value = "What kind of system it is.", required = true) @Nullable
        Kind kind,

        @Key(value = "Whether what it holds can identify a person.", required = true) @Nullable
        Boolean identifying,

        Meta meta)
        implements Item {
    /** The kinds of information system. */
    public enum Kind {
        OWN,
        COMPARABLE,
        HMIS,
        SHARED,
        REFERRAL_PLATFORM
    }
}

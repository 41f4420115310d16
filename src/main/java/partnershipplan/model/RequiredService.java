package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A service that some partner must offer; what is absent means any. */
public record RequiredService(
        @Key(value = "The service.", required = true, example = "emergency_shelter") @Nullable
        String service,

        @Key("For whom.") @Nullable String population,
        @Key("Where.") @Nullable String area,
        @Key("In which language.") @Nullable String language,

        @Key("Whether doing without it is no option.") @Nullable
        Boolean essential,

        Meta meta)
        implements Item {}

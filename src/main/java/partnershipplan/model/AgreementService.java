package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A service that an agreement is about. */
public record AgreementService(
        @Key(value = "The service.", required = true, example = "emergency_shelter") @Nullable
        String service,

        @Key("Who provides it.") References provider,
        @Key("For whom.") @Nullable String population,
        @Key("Where.") @Nullable String area,
        @Key("How much of it.") @Nullable String capacity,

        @Key(value = "What it costs, or `free`.", seen = Visibility.PARTNERS) @Nullable
        Cost cost,

        Meta meta)
        implements Item {}

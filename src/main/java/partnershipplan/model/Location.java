package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A place of an organization; a confidential one's address is for the author's organization alone. */
public record Location(
        @Key(value = "What the place is.", example = "Office") @Nullable
        String for_,

        @Key("Street address or P.O. box.") @Nullable String address,
        @Key("City.") @Nullable String city,
        @Key("State, province or territory.") @Nullable String region,
        @Key("Postal code.") @Nullable String postalCode,

        @Key("Whether where it is must stay secret; its address is then never published.") @Nullable
        Boolean confidential,

        @Key("Who allowed the address to be published.") @Nullable
        PublicationAuthorization publicationAuthorization,

        Meta meta)
        implements Item {}

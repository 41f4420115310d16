package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A number that someone gave an agreement. */
public record AgreementNumber(
        @Key("Who gave it.") @Nullable String by,

        @Key(value = "The number.", required = true, shorthand = true) @Nullable
        String number,

        Meta meta)
        implements Item {}

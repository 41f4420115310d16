package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The value a metric aims at. */
public record Target(
        @Key(value = "The value aimed at.", required = true, example = "24") @Nullable
        Decimal value,

        @Key("By when; not needed with `direction: maintain`.") @Nullable
        LocalDate date,

        Meta meta)
        implements Item {}

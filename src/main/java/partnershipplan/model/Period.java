package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one date to another, both included. */
public record Period(
        @Key(value = "The first day.", required = true, example = "2026-07-01") @Nullable
        LocalDate start,

        @Key(value = "The last day.", required = true, example = "2027-06-30") @Nullable
        LocalDate end,

        Meta meta)
        implements Item {}

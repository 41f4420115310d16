package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The early end of an agreement. */
public record Ended(
        @Key(value = "When.", required = true) @Nullable LocalDate date,
        @Key(value = "Why.", required = true) @Nullable String reason,
        Meta meta)
        implements Item {}

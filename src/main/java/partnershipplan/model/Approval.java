package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The approval of a body that a party needs. */
public record Approval(
        @Key(value = "Who approves.", required = true, example = "Board of Directors") @Nullable
        String body,

        @Key("Whether the agreement cannot stand without it.") @Nullable
        Boolean required,

        @Key("When it was given.") @Nullable LocalDate date,
        @Key("Where it is recorded.") @Nullable String reference,
        Meta meta)
        implements Item {}

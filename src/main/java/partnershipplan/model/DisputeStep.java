package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A step by which a dispute is settled. */
public record DisputeStep(
        @Key(value = "The step.", required = true, example = "Program staff") @Nullable
        String level,

        @Key(value = "Who takes it.", required = true) @Nullable
        Person who,

        @Key("Within how many days.") @Nullable Integer withinDays,
        Meta meta)
        implements Item {}

package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** What a service costs. */
public record Cost(
        @Key(value = "That it costs nothing.", shorthand = true, unwritten = true, choices = "free") @Nullable
        String free,

        @Key(value = "The amount.", required = true) @Nullable
        Money amount,

        @Key(value = "What the amount is for.", example = "a night") @Nullable
        String basis,

        Meta meta)
        implements Item {}

package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that a party does. */
public record Responsibility(
        @Key(
                value = "What is done.",
                required = true,
                shorthand = true,
                example = "Answer referrals within one business day.")
        @Nullable
        String action,

        @Key("What can be handed over or shown.") @Nullable String deliverable,
        @Key("How many.") @Nullable Decimal quantity,
        @Key("How often.") @Nullable Cadence every,
        @Key("By when.") @Nullable LocalDate due,
        @Key("Who does it.") @Nullable Person owner,
        Meta meta)
        implements Item {}

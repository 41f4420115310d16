package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A way to end an agreement. */
public record Termination(
        @Key(value = "How many days before it is announced.", example = "30") @Nullable
        Integer noticeDays,

        @Key(value = "How it is announced.", example = "Written notice to the other party") @Nullable
        String method,

        @Key("Who may end it so.") References by,
        @Key("For which cause.") @Nullable String cause,
        Meta meta)
        implements Item {}

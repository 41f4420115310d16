package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A boundary of another kind. */
public record OtherBoundary(
        @Key(value = "What it is about.", required = true, example = "Photographs") @Nullable
        String topic,

        @Key(value = "The policy.", required = true, text = TextKind.PROSE) @Nullable
        String policy,

        Meta meta)
        implements Item {}

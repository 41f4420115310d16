package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A clause of another kind. */
public record OtherClause(
        @Key(value = "Its heading.", required = true) @Nullable
        String heading,

        @Key(value = "Its text.", required = true, text = TextKind.PROSE) @Nullable
        String text,

        Meta meta)
        implements Item {}

package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** Something that a partner must have. */
public record MustHave(
        @Key(value = "What a partner must have.", required = true, example = "Shares our vision") @Nullable
        String requirement,

        @Key("How one would know.") @Nullable String test,

        @Key(
                value = "Which partners it applies to.",
                words = {"formal", "informal"},
                fallback = "all")
        References appliesTo,

        @Key(value = "Whether there is no partnership without it.", fallback = "no") @Nullable
        Boolean blocking,

        Meta meta)
        implements Item {}

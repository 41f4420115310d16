package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A partner we work with already. */
public record ExistingPartner(
        @Key(value = "The partner's name.", required = true, example = "Children's Hospital") @Nullable
        String name,

        @Key(value = "Formal, with a documented agreement; or informal, without.", required = true) @Nullable
        PartnershipType type,

        @Key(value = "What the partnership is for.", required = true, text = TextKind.PROSE) @Nullable
        String purpose,

        @Key(value = "Since when, to the day, the month or the year.", example = "2021-05") @Nullable
        PastDate since,

        @Key(value = "", inline = true) PartnerFacts facts,

        @Key(value = "What the partnership is to bring about.", text = TextKind.PROSE) @Nullable
        String outcome,

        @Key(value = "How far the partnership is.", fallback = "active") @Nullable
        Stage stage,

        Meta meta)
        implements Item {}

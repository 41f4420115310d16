package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** A partner we seek, or one we have whose partnership is to change. */
public record TargetPartner(
        @Key(value = "The partner's name.", required = true, example = "Capital City Shelter") @Nullable
        String name,

        @Key(value = "Formal or informal: what we aim for.", required = true) @Nullable
        PartnershipType type,

        @Key(value = "What the partnership will be, and what it takes.", required = true, text = TextKind.PROSE)
        @Nullable
        String description,

        @Key(value = "What the partnership is to bring about.", required = true, text = TextKind.PROSE) @Nullable
        String outcome,

        @Key(value = "", inline = true) PartnerFacts facts,

        @Key(value = "How far the partnership is; an existing partner's own unless given, else `identified`.") @Nullable
        Stage stage,

        Meta meta)
        implements Item {}

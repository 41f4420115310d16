package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** Our own organization. */
public record Organization(
        @Key(value = "The organization's name.", required = true, example = "Harborlight") @Nullable
        String name,

        @Key(value = "", inline = true) PartnerFacts facts,

        @Key(value = "What the organization aims to bring about.", text = TextKind.PROSE) @Nullable
        String outcome,

        @Key("How far the partnership is.") @Nullable Stage stage,
        Meta meta)
        implements Item {}

package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** What might stand in a partnership's way, and who is on board. */
public record Readiness(
        @Key(value = "What happened between the organizations before.", text = TextKind.PROSE) @Nullable
        String history,

        @Key(value = "What is done about it.", text = TextKind.PROSE) @Nullable
        String mitigation,

        @Key("Who sees to it.") @Nullable Person owner,

        @Key("Whether our leadership is behind the partnership.") @Nullable
        Boolean leadershipBuyIn,

        @Key("Whether our staff is behind the partnership.") @Nullable
        Boolean staffBuyIn,

        Meta meta)
        implements Item {}

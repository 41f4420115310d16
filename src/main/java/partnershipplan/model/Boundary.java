package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** One boundary: a policy in words, and where it is written down. */
public record Boundary(
        @Key(value = "The policy.", required = true, text = TextKind.PROSE, shorthand = true) @Nullable
        String policy,

        @Key("Where the policy is written down.") @Nullable String reference,
        Meta meta)
        implements Item {}

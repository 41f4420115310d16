package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** Who receives information: partners, or someone outside the plan. */
public record Destination(
        @Key(value = "Partners of this plan.", shorthand = true, unwritten = true)
        References partners,

        @Key(value = "Someone who is no partner.", required = true) @Nullable
        String outside,

        Meta meta)
        implements Item {}

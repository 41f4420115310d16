package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** The amounts of a subaward. */
public record Obligated(
        @Key("Obligated by this action: element (vii).") @Nullable
        Money thisAction,

        @Key("Obligated in all: element (viii).") @Nullable Money total,
        @Key("Committed in all: element (ix).") @Nullable Money committed,
        Meta meta)
        implements Item {}

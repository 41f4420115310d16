package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept, what may not be told, and what flows. */
public record Boundaries(
        @Key(value = "What we collect and keep.", required = true) @Nullable
        Boundary privacy,

        @Key(value = "Who may not be told, and how that is kept.", required = true) @Nullable
        Boundary confidentiality,

        @Key(value = "What flows to whom, and on what ground.", required = true) @Nullable
        Boundary informationSharing,

        @Key("Boundaries of other kinds.") List<OtherBoundary> other,
        Meta meta)
        implements Item {}

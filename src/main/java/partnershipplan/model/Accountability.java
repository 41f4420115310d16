package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worksheet's Accountability Mechanisms for the Partnership. */
public record Accountability(
        @Key(value = "What each party does.", required = true)
        List<Role> roles,

        @Key(value = "Privacy, confidentiality and information sharing.", required = true) @Nullable
        Boundaries boundaries,

        @Key(value = "What holds each partner to its part.", required = true)
        List<Mechanism> mechanisms,

        Meta meta)
        implements Item {}

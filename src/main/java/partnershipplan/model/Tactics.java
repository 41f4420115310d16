package partnershipplan.model;

import java.util.List;

/** The worksheet's Tactics/Mechanisms to Achieve Partnership(s). */
public record Tactics(
        @Key(value = "How each partnership is sought.", required = true, seen = Visibility.INTERNAL)
        List<Outreach> outreach,

        @Key("How each partnership is kept.") List<Maintenance> maintenance,
        Meta meta)
        implements Item {}

package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worksheet's Need/Purpose for Partners. */
public record Need(
        @Key(value = "Why we cannot do it alone.", required = true, text = TextKind.PROSE) @Nullable
        String purpose,

        @Key(value = "What partnerships will bring us and the people we serve.", required = true)
        List<String> benefits,

        @Key(value = "What we need partners for.", required = true)
        List<PartnershipNeed> needs,

        @Key(value = "What any partner must have.", required = true)
        List<MustHave> mustHaves,

        Meta meta)
        implements Item {}

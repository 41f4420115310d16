package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worksheet's Background: who we are, and whom we work with already. */
public record Background(
        @Key(value = "Who we are and what we do.", required = true, text = TextKind.PROSE) @Nullable
        String description,

        @Key("What we hold to in our work.") List<String> principles,
        @Key("What we value.") List<String> values,
        @Key("What the organization is working towards.") List<String> goals,
        @Key("The types of partnership we look for.") List<PartnershipType> seeking,

        @Key(value = "The partners we have.", required = true)
        List<ExistingPartner> existingPartners,

        Meta meta)
        implements Item {}

package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who makes an agreement; an organization may be there twice, with another unit. */
public record Party(
        @Key(value = "Who.", required = true) References party,

        @Key("The department or office that acts.") @Nullable
        String unit,

        @Key("Whether it leads.") @Nullable Boolean lead,
        @Key("Since when, where it joined later.") @Nullable PastDate joined,
        @Key("Since when no longer.") @Nullable PastDate left,
        @Key(value = "Who signs for it.", oneOrMore = true) List<Signatory> signatory,

        @Key(value = "Whose approval it needs.", oneOrMore = true)
        List<Approval> approval,

        @Key("What it does; what `accountability.roles` says of it unless given.")
        List<Responsibility> responsibilities,

        @Key("What it may do or expect.") List<String> rights,

        @Key("What it keeps confidential, and how.") @Nullable
        PartyConfidentiality confidentiality,

        Meta meta)
        implements Item {}

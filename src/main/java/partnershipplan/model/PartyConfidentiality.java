package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a party keeps confidential, and how. */
public record PartyConfidentiality(
        @Key("The confidentiality laws that bind the party here.")
        List<Regime> regimes,

        @Key(value = "What it promises.", text = TextKind.PROSE) @Nullable
        String clause,

        @Key("What it must report or disclose.") List<String> mustShare,

        @Key("What it does when disclosure is compelled.") @Nullable
        CompelledDisclosure compelledDisclosure,

        Meta meta)
        implements Item {}

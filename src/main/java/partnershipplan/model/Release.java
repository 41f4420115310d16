package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person's release of information must say. */
public record Release(
        @Key("The party that asks for it.") References for_,
        @Key("Whether it is in writing.") @Nullable Boolean written,

        @Key("Whether the person is told what it means.") @Nullable
        Boolean informed,

        @Key("What the information is shared for.") @Nullable
        String purpose,

        @Key("What information is shared.") List<String> information,
        @Key("Who receives it.") List<String> recipients,

        @Key(value = "After how many days it ends at the latest.", example = "30") @Nullable
        Integer maxDays,

        @Key("Whether there is one for each agency.") @Nullable
        Boolean perAgency,

        @Key("Whether services depend on it; they must not.") @Nullable
        Boolean conditionOfService,

        @Key("Who consents.") List<String> consentBy,
        @Key("Whether it can be taken back.") @Nullable Boolean revocable,
        Meta meta)
        implements Item {}

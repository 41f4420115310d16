package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who signs for a party. */
public record Signatory(
        @Key(value = "The person's name; seen by partners, not the public.", seen = Visibility.PARTNERS) @Nullable
        String name,

        @Key(value = "The role.", example = "Executive Director") @Nullable
        String title,

        @Key(value = "Why this person may sign.", example = "By-laws") @Nullable
        String authority,

        @Key("When it was signed.") @Nullable LocalDate signed,
        Meta meta)
        implements Item {}

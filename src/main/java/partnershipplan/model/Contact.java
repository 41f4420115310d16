package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** How to reach a partner for a purpose. */
public record Contact(
        @Key(value = "The person's name.", seen = Visibility.PARTNERS) @Nullable
        String name,

        @Key(value = "The person's role.", example = "Intake Coordinator") @Nullable
        String title,

        @Key(value = "E-mail address.", seen = Visibility.PARTNERS) @Nullable
        String email,

        @Key(value = "Telephone number.", seen = Visibility.PARTNERS) @Nullable
        String phone,

        @Key(value = "How this contact prefers to be reached.", example = "24-hour line") @Nullable
        String method,

        @Key(value = "What to contact them for, or who should.", example = "Referrals") @Nullable
        String for_,

        Meta meta)
        implements Item {}

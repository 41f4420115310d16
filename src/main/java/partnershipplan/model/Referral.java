package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How someone is referred to a partner. */
public record Referral(
        @Key(value = "The steps.", text = TextKind.PROSE) @Nullable
        String how,

        @Key(value = "When referrals are taken.", example = "Every day, 24 hours") @Nullable
        String hours,

        @Key("Who may be referred.") @Nullable String eligibility,

        @Key(value = "Whom to reach.", oneOrMore = true, seen = Visibility.PARTNERS)
        List<Contact> contact,

        Meta meta)
        implements Item {}

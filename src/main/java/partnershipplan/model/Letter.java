package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** What a letter of intent says besides. */
public record Letter(
        @Key("What kind of letter it is.") @Nullable Kind kind,

        @Key("The grant opportunity it is written for.") @Nullable
        Opportunity opportunity,

        @Key("The agreement that is to follow it.") @Nullable
        Successor successor,

        Meta meta)
        implements Item {
    /** The kinds of letter. */
    public enum Kind {
        PARTNER_INTENT,
        PARTNER_COMMITMENT,
        SUPPORT,
        APPLICANT_NOTICE
    }
}

package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that makes a partnership formal. */
public record Agreement(
        @Key(value = "What kind of document it is.", required = true) @Nullable
        Instrument instrument,

        @Key(value = "How far it is.", required = true) @Nullable
        Status status,

        @Key("The partners it is made with; needed unless `parties` stands, or it is an applicant's notice.")
        References partners,

        @Key(value = "What it is for.", required = true, text = TextKind.PROSE) @Nullable
        String purpose,

        @Key(value = "Its title.", example = "Memorandum of Understanding on shelter referrals") @Nullable
        String title,

        @Key(value = "Its number, or one number for each party that gave it one.", oneOrMore = true)
        List<AgreementNumber> number,

        @Key(value = "The law or resolution it stands on.", text = TextKind.PROSE) @Nullable
        String authority,

        @Key("Whether it binds its parties.") @Nullable LegalEffect legalEffect,

        @Key(value = "What of it binds, and what does not.", text = TextKind.PROSE) @Nullable
        String legalEffectNote,

        @Key("From when until when.") @Nullable Term term,
        @Key("That it ended early.") @Nullable Ended ended,

        @Key(value = "The agreements that ran out before it, by id.", refers = Refers.AGREEMENTS, oneOrMore = true)
        List<String> follows,

        @Key(value = "The agreements it cuts off, by id.", refers = Refers.AGREEMENTS, oneOrMore = true)
        List<String> supersedes,

        @Key("Who makes it; when given, this is the truth, and `us` is a party only if listed.")
        List<Party> parties,

        @Key("The services it is about, with their costs.") List<AgreementService> services,

        @Key(value = "The money it moves; `none` where it moves none.", seen = Visibility.PARTNERS)
        List<Fund> funds,

        @Key("What information flows, on what ground.") @Nullable
        Sharing sharing,

        @Key("Its clauses.") @Nullable Clauses clauses,
        @Key("When it is reviewed.") @Nullable Review review,
        @Key("Its amendments, in order.") List<Amendment> amendments,
        @Key("What is attached to it.") List<Attachment> attachments,

        @Key("What a letter of intent says besides.") @Nullable
        Letter letter,

        @Key(value = "What a subaward must state besides (2 CFR 200.332(b)(1)).", seen = Visibility.PARTNERS) @Nullable
        Subgrant subgrant,

        Meta meta)
        implements Item {
    /** How far an agreement is. */
    public enum Status {
        PLANNED,
        DRAFTING,
        IN_REVIEW,
        EXECUTED,
        EXPIRED,
        TERMINATED,
        SUPERSEDED
    }

    /** Whether an agreement binds its parties. */
    public enum LegalEffect {
        BINDING,
        NON_BINDING,
        MIXED
    }
}

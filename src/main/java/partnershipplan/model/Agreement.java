package partnershipplan.model;

import java.time.LocalDate;
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
    /** Whether its parties agree on anything: a letter of support, or one that gives notice, only tells something. */
    public boolean isMutual() {
        Letter.Kind kind = instrument != Instrument.LETTER_OF_INTENT || letter == null ? null : letter.kind();
        return kind != Letter.Kind.SUPPORT && kind != Letter.Kind.APPLICANT_NOTICE;
    }

    /** The day of the last signature; null where there is none. */
    public @Nullable LocalDate lastSignature() {
        LocalDate last = null;
        for (Party party : parties) {
            for (Signatory signatory : party.signatory()) {
                LocalDate signed = signatory.signed();
                if (signed != null && (last == null || signed.isAfter(last))) {
                    last = signed;
                }
            }
        }
        return last;
    }

    /** The day on which it takes effect; of one that does so when it is signed, the last signature's. */
    public @Nullable LocalDate effectiveDay() {
        if (term == null || term.effective() == null) {
            return null;
        }
        LocalDate date = term.effective().date();
        return date == null ? lastSignature() : date;
    }

    /**
     * Whether it passes a federal award on. A document of another name that holds {@code subgrant} does as well, unless
     * that says it is a contract.
     */
    public boolean isSubaward() {
        if (instrument == Instrument.SUBGRANT) {
            return subgrant != null || !isOfOtherMoney();
        }
        return subgrant != null && !subgrant.isContract();
    }

    /** Whether all the money is said to be none of the federal government's. */
    private boolean isOfOtherMoney() {
        for (Fund fund : funds) {
            if (fund.kind() == null || fund.kind() == Fund.Kind.FEDERAL) {
                return false;
            }
        }
        return !funds.isEmpty();
    }

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

package partnershipplan.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.AgreementService;
import partnershipplan.model.Fund;
import partnershipplan.model.Instrument;
import partnershipplan.model.Letter;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Term;

/**
 * What a draft must say, by its kind of document, in the draft's order. It asks for what the rules on agreements and on
 * subgrants find missing, and for every {@code TODO}.
 */
record Due(
        Agreement agreement,
        List<Side> sides,
        @Nullable FacePage facePage,
        Partners partners,
        boolean whole,
        Asking asking) {
    void ask() {
        if (facePage != null) {
            new DueElements(agreement, facePage, asking).ask();
        }
        parties();
        plain(Topic.PURPOSE, "purpose");
        asking.due(agreement, FormatTable.AGREEMENT, "purpose");
        plain(Topic.AUTHORITY, "authority");
        plain(Topic.LEGAL_EFFECT, "legal_effect", "legal_effect_note");
        if (isMemorandum()) {
            asking.due(agreement, FormatTable.AGREEMENT, "legal_effect");
        }
        letter();
        term();
        plain(Topic.LINEAGE, "follows", "supersedes");
        new DueOfSides(this).roles();
        services();
        funds();
        new DueOfSides(this).confidentiality();
        new DueSharing(agreement, asking).ask();
        asking.about(Topic.SUBGRANT);
        if (agreement.isSubaward() && whole) {
            new DueSubgrant(agreement, asking).ask();
        } else {
            asking.open(agreement, FormatTable.AGREEMENT, "subgrant");
        }
        new DueClauses(this).ask();
        plain(Topic.AMENDMENTS, "amendments");
        plain(Topic.ATTACHMENTS, "attachments");
        new DueOfSides(this).signatures();
    }

    /** Keys that may be left out, but hold a {@code TODO} perhaps. */
    void plain(Topic topic, String... keys) {
        asking.about(topic);
        for (String key : keys) {
            asking.open(agreement, FormatTable.AGREEMENT, key);
        }
    }

    private void parties() {
        asking.about(Topic.PARTIES);
        for (String key : List.of("instrument", "status", "title", "number", "partners")) {
            asking.open(agreement, FormatTable.AGREEMENT, key);
        }
        for (Side side : sides) {
            if (side.party() != null) {
                asking.open(side.party(), FormatTable.PARTY, DueOfSides.TOLD_LATER);
            }
        }
        boolean needsPartners = agreement.letter() == null || agreement.letter().kind() != Letter.Kind.APPLICANT_NOTICE;
        if (agreement.parties().isEmpty() && needsPartners) {
            asking.due(agreement, FormatTable.AGREEMENT, "partners");
        }
    }

    private void letter() {
        asking.about(Topic.LETTER);
        Letter letter = agreement.letter();
        if (letter != null) {
            asking.open(agreement, FormatTable.AGREEMENT, "letter");
        }
        if (isLetter()) {
            for (String key : agreement.isMutual()
                    ? List.of("kind", "opportunity", "successor")
                    : List.of("kind", "opportunity")) {
                if (letter == null) {
                    asking.absent(agreement.at("letter." + key), FormatTable.LETTER, key);
                } else {
                    asking.due(letter, FormatTable.LETTER, key);
                }
            }
        }
    }

    private void term() {
        plain(Topic.TERM, "term", "ended");
        if (!agreement.isMutual() || agreement.isOpen("term")) {
            return;
        }
        Term term = agreement.term();
        if (term == null || !term.says("effective")) {
            asking.absent(agreement.at("term.effective"), FormatTable.TERM, "effective");
        }
        boolean ends = term != null && (says(term, "ends") || says(term, "until") || says(term, "perpetual"));
        if (!ends) {
            asking.absent(agreement.at("term.ends"), FormatTable.TERM, "ends");
        }
    }

    private static boolean says(Term term, String key) {
        return term.says(key) || term.isOpen(key);
    }

    private void services() {
        asking.about(Topic.SERVICES);
        asking.open(agreement, FormatTable.AGREEMENT, "services");
        if ((isMemorandum() || isLetter() && agreement.isMutual())
                && agreement.services().isEmpty()) {
            asking.due(agreement, FormatTable.AGREEMENT, "services");
        }
        if (isMemorandum() && whole) {
            for (AgreementService service : agreement.services()) {
                asking.due(service, FormatTable.AGREEMENT_SERVICE, "cost");
            }
        }
    }

    /** A memorandum moves no money, and says so. */
    private void funds() {
        asking.about(Topic.FUNDS);
        if (!isMemorandum() || !whole) {
            asking.open(agreement, FormatTable.AGREEMENT, "funds");
        } else if (movesMoney()) {
            asking.movesMoney(agreement.at("funds"), FormatTable.AGREEMENT, "funds");
        } else {
            asking.due(agreement, FormatTable.AGREEMENT, "funds");
        }
    }

    private boolean movesMoney() {
        for (Fund fund : agreement.funds()) {
            if (fund.amount() == null || fund.amount().amount().signum() != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isMemorandum() {
        return agreement.instrument() == Instrument.MOU;
    }

    boolean isLetter() {
        return agreement.instrument() == Instrument.LETTER_OF_INTENT;
    }

    /** Whether one of its parties is a formal partner. */
    boolean isFormal() {
        for (Partner partner : partners.all()) {
            if (partner.formal() && partners.isParty(agreement, partner)) {
                return true;
            }
        }
        return false;
    }
}

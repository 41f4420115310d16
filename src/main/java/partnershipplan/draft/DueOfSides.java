package partnershipplan.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Approval;
import partnershipplan.model.CompelledDisclosure;
import partnershipplan.model.Party;
import partnershipplan.model.PartyConfidentiality;
import partnershipplan.model.Regime;
import partnershipplan.model.Signatory;

/** Asks for what each party says for itself: what it does, what it keeps confidential, who signs. */
record DueOfSides(Due due) {
    /** What of a party has a topic of its own. */
    static final Set<String> TOLD_LATER =
            Set.of("responsibilities", "rights", "confidentiality", "signatory", "approval");

    void roles() {
        Asking asking = due.asking();
        asking.about(Topic.ROLES);
        for (Side side : due.sides()) {
            Party party = side.party();
            if (party != null) {
                asking.open(party, FormatTable.PARTY, "responsibilities");
            }
            if (side.duties().isEmpty() && !side.left() && due.agreement().isMutual() && !due.isLetter()) {
                ask(party, "responsibilities");
            }
            if (party != null) {
                asking.open(party, FormatTable.PARTY, "rights");
            }
        }
    }

    void confidentiality() {
        due.asking().about(Topic.CONFIDENTIALITY);
        for (Side side : due.sides()) {
            Party party = side.party();
            if (due.agreement().isMutual() && !side.left()) {
                ask(party, "confidentiality");
            }
            if (party != null && party.confidentiality() != null) {
                confidentiality(party.confidentiality());
            }
        }
    }

    private void confidentiality(PartyConfidentiality said) {
        due.asking().open(said, FormatTable.PARTY_CONFIDENTIALITY, Set.of());
        boolean owed = said.regimes().contains(Regime.VAWA)
                || said.regimes().contains(Regime.FVPSA)
                || said.regimes().contains(Regime.VOCA);
        CompelledDisclosure compelled = said.compelledDisclosure();
        if (!owed) {
            return;
        }
        if (compelled == null) {
            due.asking().due(said, FormatTable.PARTY_CONFIDENTIALITY, "compelled_disclosure");
        } else {
            due.asking().due(compelled, FormatTable.COMPELLED_DISCLOSURE, "notify", "steps");
        }
    }

    void signatures() {
        due.asking().about(Topic.SIGNATURES);
        for (Side side : due.sides()) {
            if (!side.left()) {
                ask(side.party(), "signatory");
            }
            if (side.party() != null) {
                signatures(side.party(), side.left());
            }
        }
    }

    private void signatures(Party party, boolean left) {
        boolean executed = due.agreement().status() == Agreement.Status.EXECUTED;
        for (Signatory signatory : party.signatory()) {
            due.asking().open(signatory, FormatTable.SIGNATORY, Set.of());
            if (!left) {
                due.asking().due(signatory, FormatTable.SIGNATORY, "title", "authority");
            }
            if (!left && executed) {
                due.asking().due(signatory, FormatTable.SIGNATORY, "signed");
            }
        }
        due.asking().open(party, FormatTable.PARTY, "approval");
        for (Approval approval : party.approval()) {
            if (!left && executed && Boolean.TRUE.equals(approval.required())) {
                due.asking().due(approval, FormatTable.APPROVAL, "date");
            }
        }
    }

    /** Asks for a key of a party; where the agreement does not say who its parties are, for those. */
    private void ask(@Nullable Party party, String key) {
        if (party == null) {
            due.asking().due(due.agreement(), FormatTable.AGREEMENT, "parties");
        } else {
            due.asking().due(party, FormatTable.PARTY, key);
        }
    }
}

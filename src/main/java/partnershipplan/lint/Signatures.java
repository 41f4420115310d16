package partnershipplan.lint;

import partnershipplan.model.Agreement;
import partnershipplan.model.Party;
import partnershipplan.model.Signatory;

/** Who has signed an agreement, and when. */
public final class Signatures {
    private Signatures() {}

    /** Whether everyone has signed who signs for a party. */
    public static boolean areComplete(RuleContext plan, Agreement agreement) {
        if (agreement.parties().isEmpty() || plan.isPending(agreement, "parties")) {
            return false;
        }
        for (Party party : Agreements.parties(plan, agreement)) {
            if (!hasSigned(plan, party)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSigned(RuleContext plan, Party party) {
        for (Signatory signatory : party.signatory()) {
            if (signatory.signed() == null || signatory.signed().isAfter(plan.today())) {
                return false;
            }
        }
        return !party.signatory().isEmpty();
    }

    /** Whether a signature's date may be in what is still to come, or could not be read. */
    public static boolean arePending(RuleContext plan, Agreement agreement) {
        if (plan.isPending(agreement, "parties")) {
            return true;
        }
        for (Party party : agreement.parties()) {
            if (plan.isPending(party, "signatory")) {
                return true;
            }
            for (Signatory signatory : party.signatory()) {
                if (plan.isPending(signatory, "signed")) {
                    return true;
                }
            }
        }
        return false;
    }
}

package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Letter;
import partnershipplan.model.Partner;

/** With whom agreements are executed. A letter that only gives notice of an application is none. */
record ExecutedAgreements(RuleContext plan) {
    /** Whether an executed agreement names a partner, or what could not be read yet may. */
    boolean mayName(Partner partner) {
        if (plan.plan().isOpen("agreements") || plan.plan().opensWithin("agreements")) {
            return true;
        }
        for (Agreement agreement : plan.plan().agreements()) {
            if (isPending(agreement) || counts(agreement) && plan.partners().isParty(agreement, partner)) {
                return true;
            }
        }
        return false;
    }

    /** An executed agreement of a kind that makes a partnership formal and that names a partner; else null. */
    @Nullable
    Agreement formalizing(Partner partner) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (!isPending(agreement)
                    && counts(agreement)
                    && isFormal(agreement)
                    && plan.partners().isParty(agreement, partner)) {
                return agreement;
            }
        }
        return null;
    }

    /** Whether it is still open, or could not be read, who is party to it or whether it is executed. */
    private boolean isPending(Agreement agreement) {
        return plan.isPending(agreement, "status")
                || plan.isPending(agreement, "partners")
                || plan.isPending(agreement, "parties");
    }

    private static boolean counts(Agreement agreement) {
        return agreement.status() == Agreement.Status.EXECUTED
                && (agreement.letter() == null || agreement.letter().kind() != Letter.Kind.APPLICANT_NOTICE);
    }

    private static boolean isFormal(Agreement agreement) {
        return agreement.instrument() != null
                && switch (agreement.instrument()) {
                    case MOU, SUBGRANT, CONTRACT -> true;
                    case LETTER_OF_INTENT, PARTICIPATION_AGREEMENT, INFORMATION_SHARING_AGREEMENT, OTHER -> false;
                };
    }
}

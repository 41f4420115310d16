package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Accountability;
import partnershipplan.model.Mechanism;
import partnershipplan.model.Partner;
import partnershipplan.model.References;

/** A formal partner whom nothing holds to its part. */
public final class AccountabilityMechanismMissing implements Rule {
    @Override
    public String id() {
        return "accountability/mechanism-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Accountability accountability = plan.plan().accountability();
        if (accountability == null || plan.isPending(accountability, "mechanisms")) {
            return;
        }
        for (Partner partner : plan.partners().formal()) {
            if (!isCovered(partner, plan)) {
                plan.report(
                        partner.path(),
                        "Nothing holds the formal partnership with " + partner.name()
                                + " to what was agreed. Add a mechanism under `accountability.mechanisms` with `partner: "
                                + partner.id() + "`, such as a quarterly review.");
            }
        }
    }

    private static boolean isCovered(Partner partner, RuleContext plan) {
        for (Mechanism mechanism : plan.sections().mechanisms()) {
            if (plan.isPending(mechanism, "partner")
                    || plan.partners().names(mechanism.partner(), partner)
                    || holdsUs(partner, mechanism, plan)) {
                return true;
            }
        }
        return false;
    }

    /** Between a funder and those it funds, the funder is the one who holds to account. */
    private static boolean holdsUs(Partner partner, Mechanism mechanism, RuleContext plan) {
        return mechanism.partner().ids().contains(References.US)
                && plan.partners().names(mechanism.heldBy(), partner);
    }
}

package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Outreach;
import partnershipplan.model.Partner;
import partnershipplan.model.Stage;
import partnershipplan.model.Tactics;

/** A partner still to be approached, for whom there is no tactic. */
public final class TacticsPartnerWithoutTactic implements Rule {
    @Override
    public String id() {
        return "tactics/partner-without-tactic";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Tactics tactics = plan.plan().tactics();
        if (tactics == null || isOpen(tactics, plan)) {
            return;
        }
        for (Partner partner : plan.partners().targets()) {
            if (isToBeApproached(partner, plan) && !isNamed(partner, plan)) {
                plan.report(
                        partner.path(),
                        "No tactic says how " + partner.name()
                                + " is approached. Add one under `tactics.outreach` with `partner: " + partner.id()
                                + "`, an `owner:` and a `due:` date.");
            }
        }
    }

    /** Whether a tactic is still to be written, or whom it is for. */
    private static boolean isOpen(Tactics tactics, RuleContext plan) {
        for (Outreach tactic : tactics.outreach()) {
            if (plan.isPending(tactic, "partner")) {
                return true;
            }
        }
        return plan.isPending(tactics, "outreach");
    }

    private static boolean isToBeApproached(Partner partner, RuleContext plan) {
        return partner.stage().compareTo(Stage.CONTACTED) <= 0
                && partner.goal() != null
                && !plan.isPending(partner.goal(), "stage");
    }

    private static boolean isNamed(Partner partner, RuleContext plan) {
        for (Outreach tactic : plan.sections().outreach()) {
            if (plan.partners().names(tactic.partner(), partner)) {
                return true;
            }
        }
        return false;
    }
}

package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Waivers;
import partnershipplan.model.Waiver;

/** A waiver that has expired, or that nothing needs any more. */
public final class PlanWaiverStale implements Rule {
    @Override
    public String id() {
        return "plan/waiver-stale";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean judgesFindings() {
        return true;
    }

    @Override
    public void check(RuleContext plan) {
        Waivers waivers = plan.waivers();
        for (Waiver waiver : plan.plan().waivers()) {
            if (waivers.hasExpired(waiver)) {
                plan.report(
                        waiver.at("until"),
                        "This waiver of " + waiver.rule() + " ended on " + waiver.until()
                                + ". Mend what it waives and delete it, or agree on a new `until:` date.");
            } else if (Waivers.isWhole(waiver) && waivers.ran(waiver) && !plan.isWaiving(waiver)) {
                plan.report(
                        waiver.path(),
                        "Nothing here needs this waiver of " + waiver.rule()
                                + " any more. Delete it, or correct its `at:` path.");
            }
        }
    }
}

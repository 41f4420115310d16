package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Waivers;
import partnershipplan.model.Waiver;

/** A waiver that has expired, or that waives nothing. */
public final class PlanWaiverStale implements Rule {
    private static final String ID = "plan/waiver-stale";

    @Override
    public String id() {
        return ID;
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
        for (Waiver waiver : plan.plan().waivers()) {
            if (!ID.equals(waiver.rule())) {
                check(plan, waiver);
            }
        }
        // Only now is it known whether a waiver of this very rule waives anything.
        for (Waiver waiver : plan.plan().waivers()) {
            if (ID.equals(waiver.rule())) {
                check(plan, waiver);
            }
        }
    }

    private static void check(RuleContext plan, Waiver waiver) {
        Waivers waivers = plan.waivers();
        if (waivers.hasExpired(waiver)) {
            plan.report(
                    waiver.at("until"),
                    "This waiver" + (waiver.rule() == null ? "" : " of " + waiver.rule()) + " ended on "
                            + waiver.until()
                            + ". Mend what it waives and delete it, or agree on a new `until:` date.");
        } else if (waiver.rule() != null && isStructural(waiver.rule())) {
            plan.report(
                    waiver.at("rule"),
                    waiver.rule() + " cannot be waived, because the file would not be read as it is meant. "
                            + "Mend what it finds, and delete this waiver.");
        } else if (waivers.namesNoRule(waiver)) {
            plan.report(
                    waiver.at("rule"),
                    "There is no rule " + waiver.rule()
                            + ", so this waiver waives nothing. Copy the id from the finding, or delete the waiver.");
        } else if (waivers.ran(waiver) && !plan.isPending(waiver, "at") && !plan.isWaiving(waiver)) {
            plan.report(
                    waiver.path(),
                    "Nothing here needs this waiver of " + waiver.rule()
                            + " any more. Delete it, or correct its `at:` path.");
        }
    }

    /** Whether a rule is one of those that {@code validate} finds. */
    private static boolean isStructural(String rule) {
        return rule.startsWith("format/") || rule.startsWith("yaml/");
    }
}

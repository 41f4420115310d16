package partnershipplan.lint.rules.worksheet;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Check;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;

/** A partner with whom things are getting serious, though nobody knows whether it has a must-have. */
public final class GoalsMustHaveUnchecked implements Rule {
    private static final String KEY = "checks";

    @Override
    public String id() {
        return "goals/must-have-unchecked";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Partner partner : plan.partners().all()) {
            if (partner.stage().serious()) {
                check(plan, partner);
            }
        }
    }

    private static void check(RuleContext plan, Partner partner) {
        List<String> unchecked = new ArrayList<>(0);
        for (MustHave mustHave : MustHaves.of(plan, partner)) {
            Check newest = partner.newestCheck(mustHave);
            if (newest == null) {
                unchecked.add(
                        Say.quoted(mustHave.requirement(), "`" + mustHave.meta().id() + "`"));
            } else if (newest.result() == Check.Result.UNKNOWN) {
                plan.report(
                        newest.at("result"),
                        "For " + partner.name() + " it is not known whether "
                                + Say.quoted(mustHave.requirement(), "this must-have")
                                + " is met. Find out, and write `met` or `not_met` with the `evidence`.");
            }
        }
        if (!unchecked.isEmpty() && !isPending(plan, partner)) {
            plan.report(
                    partner.path(),
                    "For " + partner.name() + " the plan does not say whether " + Say.listed(unchecked)
                            + " is met. Add each under `checks` with `must_have`, `result` and `evidence`,"
                            + " or narrow the must-have with `applies_to:`.");
        }
    }

    /** Whether a check that is still to be written, or could not be read, may be the one that is missed. */
    private static boolean isPending(RuleContext plan, Partner partner) {
        for (Check check : partner.checks()) {
            if (plan.isPending(check, "must_have")) {
                return true;
            }
        }
        return partner.existing() != null && plan.isPending(partner.existing(), KEY)
                || partner.goal() != null && plan.isPending(partner.goal(), KEY);
    }
}

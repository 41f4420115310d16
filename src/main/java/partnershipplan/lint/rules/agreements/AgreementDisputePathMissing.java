package partnershipplan.lint.rules.agreements;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Agreement;
import partnershipplan.model.Clauses;
import partnershipplan.model.DisputeStep;

/** An agreement with a formal partner that does not say how a disagreement moves up. */
public final class AgreementDisputePathMissing implements Rule {
    /** With fewer steps, there is nobody to turn to after the first. */
    private static final int STEPS = 2;

    @Override
    public String id() {
        return "agreement/dispute-path-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.isMutual() && Agreements.isFormal(plan, agreement)) {
                check(plan, agreement);
            }
        }
    }

    private static void check(RuleContext plan, Agreement agreement) {
        Clauses clauses = agreement.clauses();
        List<DisputeStep> steps = clauses == null ? List.of() : clauses.disputeResolution();
        boolean pending = plan.isPending(agreement, "clauses") && clauses == null
                || clauses != null && plan.isPending(clauses, "dispute_resolution");
        if (steps.size() < STEPS && !pending) {
            plan.report(
                    agreement.at("clauses.dispute_resolution"),
                    "For " + Agreements.within(agreement) + " the plan shows " + (steps.isEmpty() ? "no" : "only one")
                            + " step for settling a disagreement. Under `dispute_resolution`, write at least two, each"
                            + " with `who` takes it and `within_days`.");
        }
        for (DisputeStep step : steps) {
            check(plan, step);
        }
    }

    private static void check(RuleContext plan, DisputeStep step) {
        List<String> missing = new ArrayList<>(0);
        for (String key : List.of("who", "within_days")) {
            if (plan.lacks(step, key)) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            plan.report(
                    step.at(missing.get(0)),
                    "The step " + Say.quoted(step.level(), "without a name") + " for settling a disagreement has no `"
                            + String.join("` and no `", missing) + "`. Add what is missing.");
        }
    }
}

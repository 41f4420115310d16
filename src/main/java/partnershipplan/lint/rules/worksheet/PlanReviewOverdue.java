package partnershipplan.lint.rules.worksheet;

import java.time.LocalDate;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Review;

/** A plan in force that nobody reviews, or whose review is past. */
public final class PlanReviewOverdue implements Rule {
    private static final String KEY = "review";

    @Override
    public String id() {
        return "plan/review-overdue";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        if (!plan.active()) {
            return;
        }
        Review review = plan.plan().review();
        LocalDate due = review == null ? null : review.due();
        if (due != null && due.isBefore(plan.today())) {
            plan.report(
                    KEY,
                    "This plan's review was due on " + due
                            + ". Hold it, then write the day under `review.last` and the next one under `review.next`.");
        } else if (review == null && plan.lacks(plan.plan(), KEY)) {
            plan.report(
                    KEY,
                    "This plan is active, and nothing says when it is reviewed. "
                            + "Add `review:` with `every: quarterly` and `next:` with a date.");
        }
    }
}

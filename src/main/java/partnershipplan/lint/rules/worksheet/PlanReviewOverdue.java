package partnershipplan.lint.rules.worksheet;

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
        if (review != null) {
            checkDue(plan, review);
        } else if (plan.lacks(plan.plan(), KEY)) {
            plan.report(
                    KEY,
                    "This plan is active, and nothing says when it is reviewed. "
                            + "Add `review:` with `every: quarterly` and `next:` with a date.");
        }
    }

    private static void checkDue(RuleContext plan, Review review) {
        boolean unread = review.next() == null && plan.isPending(review, "next");
        if (review.isOverdue(plan.today()) && !unread) {
            plan.report(
                    review.at(review.next() == null ? "last" : "next"),
                    "This plan's review was due on " + review.due()
                            + ". Hold it, then write its day under `last` and the day of the one after under `next`.");
        }
    }
}

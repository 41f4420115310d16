package partnershipplan.lint.rules.agreements;

import java.time.LocalDate;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Review;

/** An agreement with a formal partner that nobody looks at once a year. */
public final class AgreementReviewOverdue implements Rule {
    @Override
    public String id() {
        return "agreement/review-overdue";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (agreement.status() == Agreement.Status.EXECUTED
                    && agreement.isMutual()
                    && Agreements.isFormal(plan, agreement)) {
                check(plan, agreement);
            }
        }
    }

    private static void check(RuleContext plan, Agreement agreement) {
        Review review = agreement.review();
        LocalDate due = Reviews.due(plan, agreement);
        if (Reviews.isUnplanned(plan, agreement)) {
            plan.report(
                    agreement.at("review.next"),
                    "Nothing says when " + Agreements.within(agreement)
                            + " is reviewed next. Add `review:` with a date under `next`, within a year.");
        } else if (review != null && due != null && due.isBefore(plan.today())) {
            plan.report(
                    Reviews.path(review),
                    "The review of " + Agreements.within(agreement) + " was due on " + due
                            + ". Hold it, then write its day under `last` and the day of the one after under `next`.");
        } else if (review != null
                && due != null
                && review.last() != null
                && due.isAfter(review.last().plusYears(1))) {
            plan.report(
                    Reviews.path(review),
                    "The next review of " + Agreements.within(agreement) + " is on " + due
                            + ", over a year after the last one on " + review.last()
                            + ". Plan one within the year, under `next`.");
        }
    }
}

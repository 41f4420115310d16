package partnershipplan.lint.rules.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Review;

/** When agreements are looked at again. */
final class Reviews {
    private Reviews() {}

    /** The day of the next review; null where it is not said, or not yet. */
    static @Nullable LocalDate due(RuleContext plan, Agreement agreement) {
        Review review = agreement.review();
        boolean unread = review != null && review.next() == null && plan.isPending(review, "next");
        return review == null || unread ? null : review.due();
    }

    /** Whether no next review follows from what is said, and nothing of it is still to come. */
    static boolean isUnplanned(RuleContext plan, Agreement agreement) {
        Review review = agreement.review();
        if (review == null) {
            return plan.lacks(agreement, "review");
        }
        return review.due() == null
                && !plan.isPending(review, "next")
                && !plan.isPending(review, "last")
                && !plan.isPending(review, "every");
    }

    /** Where the next review is said. */
    static String path(Review review) {
        return review.at(review.next() == null ? "last" : "next");
    }
}

package partnershipplan.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Plan;
import partnershipplan.model.Review;

/**
 * When something is looked at again; a retired plan is not.
 *
 * @param agreement null where it is the plan itself
 * @param overdue whether that day has passed; of a plan that is not active no review is
 */
public record ReviewStatus(@Nullable Agreement agreement, LocalDate due, boolean overdue) {
    static List<ReviewStatus> all(Plan plan, LocalDate today) {
        List<ReviewStatus> all = new ArrayList<>();
        if (plan.status() != Plan.Status.RETIRED) {
            add(all, null, plan.review(), today, plan.status() == Plan.Status.ACTIVE);
        }
        for (Agreement agreement : plan.agreements()) {
            if (agreement.status() == Agreement.Status.EXECUTED) {
                add(all, agreement, agreement.review(), today, true);
            }
        }
        all.sort((one, other) -> one.due().compareTo(other.due()));
        return all;
    }

    private static void add(
            List<ReviewStatus> all,
            @Nullable Agreement agreement,
            @Nullable Review review,
            LocalDate today,
            boolean binding) {
        if (review != null && review.due() != null) {
            all.add(new ReviewStatus(agreement, review.due(), binding && review.isOverdue(today)));
        }
    }
}

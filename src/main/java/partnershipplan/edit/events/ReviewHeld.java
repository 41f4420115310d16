package partnershipplan.edit.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Review;

/**
 * The plan, or one of its agreements, was reviewed.
 *
 * @param agreement null for the plan
 * @param next when it is reviewed next; null where that follows from what the plan says
 */
public record ReviewHeld(
        @Nullable String agreement,
        LocalDate date,
        @Nullable LocalDate next) implements Event {
    private static final String REVIEW = "review";

    @Override
    public String putDown(PlanText plan) {
        if (agreement == null) {
            return putDown(plan, "", FormatTable.PLAN, plan.plan().review());
        }
        Agreement item = Named.find("agreement", agreement, plan.plan().agreements(), Agreement::title);
        return putDown(plan, item.path(), FormatTable.AGREEMENT, item.review());
    }

    private String putDown(PlanText plan, String path, int shape, @Nullable Review review) {
        String what = path.isEmpty() ? "the plan" : path;
        LocalDate last = review == null ? null : review.last();
        if (last != null && last.isAfter(date)) {
            throw new Refusal(what + " was reviewed on " + last + " last, after " + date);
        }
        LocalDate planned = review == null ? null : review.next();
        LocalDate coming = coming(what, review, planned);
        boolean same = date.equals(last) && (coming == null || coming.equals(planned));
        if (!date.equals(last)) {
            plan.setWithin(path, shape, REVIEW, "last", date.toString());
        }
        if (coming != null && !coming.equals(planned)) {
            plan.setWithin(path, shape, REVIEW, "next", coming.toString());
        }
        return what + " was reviewed on " + date + (same ? " already" : "") + due(review, coming);
    }

    /** What {@code next} is to say; null where it may stay as it is. */
    private @Nullable LocalDate coming(String what, @Nullable Review review, @Nullable LocalDate planned) {
        if (next != null || planned == null || planned.isAfter(date)) {
            return next;
        }
        LocalDate coming =
                review == null || review.every() == null ? null : review.every().next(date);
        if (coming == null) {
            throw new Refusal("nothing says when " + what + " is reviewed next: `next` is " + planned
                    + ", and no `every` follows it\nSay it with --next DATE");
        }
        return coming;
    }

    private String due(@Nullable Review review, @Nullable LocalDate coming) {
        LocalDate due = coming;
        if (due == null && review != null) {
            due = new Review(review.every(), date, review.next(), review.meta()).due();
        }
        return due == null
                ? "; nothing says when it is reviewed next: --next DATE does"
                : "; the next review is due on " + due;
    }
}

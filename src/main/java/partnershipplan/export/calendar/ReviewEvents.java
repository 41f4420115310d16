package partnershipplan.export.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Plan;
import partnershipplan.model.Review;

/** When the plan is looked at again. */
record ReviewEvents(Said said) {
    void addTo(List<Event> events) {
        Plan plan = said.plan();
        String owner = new Details(said.labels())
                .add("Plan", "owner", said.person(plan.owner()))
                .toString();
        add(events, plan.review(), "review", said.labels().word("planReview"), said.end(), owner);
    }

    /** Adds a review that has a day, and comes again until the given one. */
    void add(
            List<Event> events,
            @Nullable Review review,
            String key,
            String summary,
            @Nullable LocalDate until,
            String details) {
        LocalDate due = review == null ? null : review.due();
        if (review == null || due == null) {
            return;
        }
        LocalDate from = review.next() == null && review.last() != null ? review.last() : due;
        Recurrence repeats = Recurrence.of(review.every(), from, due, until);
        events.add(new Event(key, summary, said.labels().key("Plan", "review"), due, due, repeats, false, details));
    }
}

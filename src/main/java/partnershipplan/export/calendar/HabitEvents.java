package partnershipplan.export.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Maintenance;
import partnershipplan.model.Sections;

/**
 * What is done regularly to keep partnerships.
 *
 * <p>It counts from the last time. Where nobody said when that was, it begins with the plan's period; where that is not
 * said either, no day is known. It ends with the plan's period.
 */
record HabitEvents(Said said) {
    void addTo(List<Event> events) {
        for (Maintenance habit : new Sections(said.plan()).maintenance()) {
            LocalDate first = first(habit);
            if (first != null) {
                LocalDate from = habit.last() == null ? first : habit.last();
                events.add(new Event(
                        "maintenance/" + habit.meta().id(),
                        habit.activity() == null ? said.labels().word("toBeAnswered") : habit.activity(),
                        said.labels().key("Tactics", "maintenance"),
                        first,
                        first,
                        Recurrence.of(habit.every(), from, first, said.end()),
                        false,
                        new Details(said.labels())
                                .add("Maintenance", "partner", said.names(habit.partner()))
                                .add("Maintenance", "owner", said.person(habit.owner()))
                                .toString()));
            }
        }
    }

    private @Nullable LocalDate first(Maintenance habit) {
        if (habit.every() == null || habit.every().unit() == null) {
            return null;
        }
        return habit.last() == null ? said.start() : habit.next();
    }
}

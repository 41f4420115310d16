package partnershipplan.export.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a calendar on whole days.
 *
 * @param key what it is, such as {@code timeline/draft-mou}: the same as long as it is about the same item
 * @param first its first day
 * @param last its last day, which belongs to it
 * @param repeats how it comes again; null where it is once
 * @param details what else is known of it, a line each; may be empty
 */
record Event(
        String key,
        String summary,
        String category,
        LocalDate first,
        LocalDate last,
        @Nullable Recurrence repeats,
        boolean cancelled,
        String details) {
    /** A calendar tells years in four digits. */
    private static final int LAST_YEAR = 9998;

    boolean fitsCalendars() {
        return first.getYear() > 0 && last.getYear() <= LAST_YEAR;
    }
}

package partnershipplan.export.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Cadence;

/**
 * How an event comes again, on the days on which the cadence falls.
 *
 * @param rule as RFC 5545 writes it
 */
record Recurrence(String rule) {
    /** The last day of the month that every month has. */
    private static final int SHORTEST = 28;

    /**
     * The recurrence of a cadence; null where it has none, or ends before it begins.
     *
     * @param from a day from which the cadence counts: it may be a 31st when the first event is not
     * @param first the first event's day
     * @param until the last possible day; null where there is none
     */
    static @Nullable Recurrence of(
            @Nullable Cadence every, LocalDate from, LocalDate first, @Nullable LocalDate until) {
        if (every == null || every.unit() == null || until != null && until.isBefore(first)) {
            return null;
        }
        String count = every.count() == 1 ? "" : ";INTERVAL=" + every.count();
        String end = until == null ? "" : ";UNTIL=" + until.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new Recurrence(
                switch (every.unit()) {
                    case DAY -> "FREQ=DAILY" + count + end;
                    case WEEK -> "FREQ=WEEKLY" + count + end;
                    case MONTH -> "FREQ=MONTHLY" + count + end + lastOf(from.getDayOfMonth());
                    case YEAR -> "FREQ=YEARLY" + count + end + leapDay(from);
                });
    }

    /** Calendars skip months without a 31st; the plan's cadences are clamped to the month's end. */
    private static String lastOf(int day) {
        if (day <= SHORTEST) {
            return "";
        }
        StringBuilder days = new StringBuilder(";BYMONTHDAY=" + SHORTEST);
        for (int next = SHORTEST + 1; next <= day; next++) {
            days.append(',').append(next);
        }
        return days.append(";BYSETPOS=-1").toString();
    }

    private static String leapDay(LocalDate from) {
        boolean leaps = from.getMonth() == Month.FEBRUARY && from.getDayOfMonth() > SHORTEST;
        return leaps ? ";BYMONTH=2" + lastOf(from.getDayOfMonth()) : "";
    }
}

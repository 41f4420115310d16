package partnershipplan.export.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which version of an event it is.
 *
 * @param stamp when it was changed, as calendars write times
 * @param sequence higher than in every version before
 */
record Revision(String stamp, int sequence) {
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    /** The lines that say so. */
    private static final List<String> NAMES = List.of("DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:");

    /** The version of a time. It counts seconds, so that a later export is known for later without the one before. */
    static Revision at(Instant time) {
        long seconds = Math.max(0, ChronoUnit.SECONDS.between(START, time));
        String stamp = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").format(time.atOffset(ZoneOffset.UTC));
        return new Revision(stamp, (int) Math.min(seconds, Integer.MAX_VALUE));
    }

    /** A version as it was published; null where it is none. */
    static @Nullable Revision read(@Nullable String stamp, @Nullable String sequence) {
        try {
            return stamp == null || sequence == null ? null : new Revision(stamp, Integer.parseInt(sequence));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether a line tells of the version, not of the event. */
    static boolean isOf(String line) {
        return NAMES.stream().anyMatch(line::startsWith);
    }
}

package partnershipplan.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.Stamp;

/**
 * The day that documents name, and the time that their metadata says.
 *
 * @param dayGiven whether someone asked for that day
 * @param timeGiven whether someone asked for that time
 */
record RenderTimes(LocalDate day, Instant time, boolean dayGiven, boolean timeGiven) {
    static RenderTimes of(Arguments arguments, Console console) {
        Instant epoch = sourceDate(console);
        boolean today = arguments.get("--today") != null;
        LocalDate day =
                epoch == null || today ? Options.today(arguments, console) : LocalDate.ofInstant(epoch, ZoneOffset.UTC);
        Instant time = epoch != null
                ? epoch
                : today
                        ? day.atStartOfDay(ZoneOffset.UTC).toInstant()
                        : console.clock().instant();
        boolean given = today || epoch != null;
        return new RenderTimes(day, time, given, given);
    }

    /** What a copy that is there says of itself, where nobody asked for a day: it grows no older by itself. */
    RenderTimes asIn(Stamp stamp) {
        return new RenderTimes(
                dayGiven || stamp.day() == null ? day : stamp.day(),
                timeGiven || stamp.time() == null ? time : stamp.time(),
                dayGiven,
                timeGiven);
    }

    private static @Nullable Instant sourceDate(Console console) {
        String text =
                console.environment().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            long seconds = Long.parseLong(text);
            if (seconds >= 0 && seconds < 253_402_300_800L) {
                return Instant.ofEpochSecond(seconds);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new UsageException("SOURCE_DATE_EPOCH must be seconds since 1970, not '" + text + "'");
    }
}

package partnershipplan.export.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.export.NameBasedUuid;
import partnershipplan.model.Organization;

/** The days of a plan, as its audience sees it, as an iCalendar file. */
public final class PlanCalendar {
    /** By which the program knows its own calendars. */
    public static final String SIGN = "PRODID:-//plan//partnership plan//EN";

    private final Seen seen;
    private final Said said;
    private final CalendarText text = new CalendarText();

    private PlanCalendar(Seen seen) {
        this.seen = seen;
        this.said = Said.of(seen.plan());
    }

    /**
     * The calendar.
     *
     * @param now the time that new and changed events are given
     * @param published the same calendar as it was written before: what has not changed since keeps its version
     */
    public static String of(Seen seen, Instant now, @Nullable String published) {
        return new PlanCalendar(seen).write(Revision.at(now), PublishedCalendar.read(published));
    }

    private String write(Revision now, PublishedCalendar published) {
        text.folded("BEGIN:VCALENDAR").folded("VERSION:2.0").folded(SIGN).folded("CALSCALE:GREGORIAN");
        head();
        Map<String, Integer> keys = new HashMap<>();
        for (Event event : events()) {
            if (event.fitsCalendars()) {
                // Two items may have one id by default: then their order tells them apart.
                int count = keys.merge(event.key(), 1, Integer::sum);
                write(event, count == 1 ? event.key() : event.key() + "#" + count, now, published);
            }
        }
        return text.folded("END:VCALENDAR").toString();
    }

    private void head() {
        Audience audience = seen.audience();
        if (audience.equals(Audience.PUBLIC)) {
            text.text("X-WR-CALNAME", said.title());
        } else {
            text.text("X-WR-CALNAME", said.title() + " (" + audience.name() + ")");
            text.text("X-WR-CALDESC", audience.sign());
        }
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        new TaskEvents(said).addTo(events);
        new HabitEvents(said).addTo(events);
        new ReviewEvents(said).addTo(events);
        new AgreementEvents(said).addTo(events);
        return events;
    }

    private void write(Event event, String key, Revision now, PublishedCalendar published) {
        String uid = NameBasedUuid.of(organization(), said.title(), key).toString();
        String content = content(event, uid);
        Revision revision = published.of(uid, PublishedCalendar.lines(content), now);
        text.folded("BEGIN:VEVENT")
                .line("DTSTAMP", revision.stamp())
                .line("LAST-MODIFIED", revision.stamp())
                .line("SEQUENCE", String.valueOf(revision.sequence()))
                .written(content)
                .folded("END:VEVENT");
    }

    private String organization() {
        Organization own = seen.plan().organization();
        return own == null ? "" : String.valueOf(own.meta().id());
    }

    private static String content(Event event, String uid) {
        CalendarText lines = new CalendarText()
                .line("UID", uid)
                .day("DTSTART", event.first())
                .day("DTEND", event.last().plusDays(1));
        if (event.repeats() != null) {
            lines.line("RRULE", event.repeats().rule());
        }
        lines.text("SUMMARY", event.summary());
        if (!event.details().isEmpty()) {
            lines.text("DESCRIPTION", event.details());
        }
        return lines.text("CATEGORIES", event.category())
                .line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .toString();
    }
}

package partnershipplan.export.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of a calendar that was written before, by which it is known what has changed since. */
final class PublishedCalendar {
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * An event as it was published.
     *
     * @param content all its lines but for those of the revision
     */
    record Entry(List<String> content, Revision revision) {}

    /** @param text the calendar; null where there is none yet */
    static PublishedCalendar read(@Nullable String text) {
        PublishedCalendar calendar = new PublishedCalendar();
        List<String> content = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (String line : lines(text)) {
            if (line.equals("BEGIN:VEVENT")) {
                content.clear();
                values.clear();
            } else if (line.equals("END:VEVENT")) {
                calendar.add(values, List.copyOf(content));
            } else {
                int colon = Math.max(0, line.indexOf(':'));
                values.putIfAbsent(line.substring(0, colon), line.substring(colon + 1));
                if (!Revision.isOf(line)) {
                    content.add(line);
                }
            }
        }
        return calendar;
    }

    private void add(Map<String, String> values, List<String> content) {
        Revision revision = Revision.read(values.get("DTSTAMP"), values.get("SEQUENCE"));
        String uid = values.get("UID");
        if (uid != null && revision != null) {
            entries.put(uid, new Entry(content, revision));
        }
    }

    /** The revision of an event: as published where nothing in it has changed, else the next. */
    Revision of(String uid, List<String> content, Revision now) {
        Entry before = entries.get(uid);
        if (before == null) {
            return now;
        }
        return before.content().equals(content)
                ? before.revision()
                : new Revision(
                        now.stamp(), Math.max(now.sequence(), before.revision().sequence() + 1));
    }

    /** A calendar's lines, each whole again. */
    static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(text.replace("\r\n ", "").split("\r\n"));
    }
}

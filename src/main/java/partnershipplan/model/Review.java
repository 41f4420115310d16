package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something is looked at again; `next` wins over `last` plus `every`. */
public record Review(
        @Key(value = "How often it is reviewed.", example = "quarterly") @Nullable
        Cadence every,

        @Key(value = "When it was last reviewed.") @Nullable LocalDate last,

        @Key(value = "When it is reviewed next; wins over `last` + `every`.") @Nullable
        LocalDate next,

        Meta meta)
        implements Item {
    /** When the next review is due, where that is said. */
    public @Nullable LocalDate due() {
        if (next != null) {
            return next;
        }
        return last == null || every == null ? null : every.next(last);
    }

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate today) {
        LocalDate due = due();
        return due != null && due.isBefore(today);
    }
}

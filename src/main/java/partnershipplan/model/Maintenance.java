package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A habit by which partnerships are kept. */
public record Maintenance(
        @Key(value = "The partners it keeps.", required = true)
        References partner,

        @Key(value = "What is done.", required = true, example = "Coordination call") @Nullable
        String activity,

        @Key(value = "How often.", required = true) @Nullable
        Cadence every,

        @Key("Who sees to it.") @Nullable Person owner,
        @Key("When it was last done.") @Nullable LocalDate last,
        Meta meta)
        implements Item {
    /** When it is to be done next; null where that cannot be told. */
    public @Nullable LocalDate next() {
        return last == null || every == null ? null : every.next(last);
    }

    /** Whether it has been left out twice. */
    public boolean hasLapsed(LocalDate today) {
        LocalDate lapse = last == null || every == null ? null : every.next(last, 2);
        return lapse != null && lapse.isBefore(today);
    }
}

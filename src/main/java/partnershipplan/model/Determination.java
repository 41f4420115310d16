package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a recipient is a subrecipient or a contractor. */
public record Determination(
        @Key("What it is.") @Nullable Result result,
        @Key("When it was determined.") @Nullable LocalDate date,
        @Key("Who determined it.") @Nullable Person by,

        @Key(value = "Why.", text = TextKind.PROSE) @Nullable
        String rationale,

        Meta meta)
        implements Item {
    /** What a recipient of federal money is. */
    public enum Result {
        SUBRECIPIENT,
        CONTRACTOR
    }
}

package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a recipient was looked up among those excluded from federal money. */
public record Screening(
        @Key(value = "Where it was looked up.", example = "SAM.gov") @Nullable
        String system,

        @Key("When.") @Nullable LocalDate date,
        @Key("What was found.") @Nullable Result result,
        Meta meta)
        implements Item {
    /** What a look-up found. */
    public enum Result {
        CLEAR,
        EXCLUDED
    }
}

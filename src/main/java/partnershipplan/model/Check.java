package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a partner has one of the must-haves. */
public record Check(
        @Key(value = "The must-have, by id.", required = true, refers = Refers.MUST_HAVES) @Nullable
        String mustHave,

        @Key(value = "Whether it is met.", required = true) @Nullable
        Result result,

        @Key("How we know.") @Nullable String evidence,
        @Key("When it was checked.") @Nullable LocalDate checked,
        Meta meta)
        implements Item {
    /** Whether another was made later; one without a day is older than any with one. */
    boolean isOlder(Check other) {
        return other.checked != null && (checked == null || checked.isBefore(other.checked));
    }

    /** Whether a must-have is met. */
    public enum Result {
        MET,
        NOT_MET,
        UNKNOWN
    }
}

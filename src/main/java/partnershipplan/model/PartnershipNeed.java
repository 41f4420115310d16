package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something we need a partner for. */
public record PartnershipNeed(
        @Key(value = "The need, in a line.", required = true, example = "Emergency shelter for men") @Nullable
        String need,

        @Key(value = "The services that would answer it.", example = "emergency_shelter")
        List<String> services,

        @Key(value = "The people it is about.", example = "men")
        List<String> populations,

        @Key(value = "Where.", example = "Capital County") List<String> areas,
        @Key("How pressing it is.") @Nullable Priority priority,
        Meta meta)
        implements Item {
    /** How pressing a need is. */
    public enum Priority {
        HIGH,
        MEDIUM,
        LOW
    }
}

package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a subaward is closed. */
public record Closeout(
        @Key(value = "Within how many days.", example = "90") @Nullable
        Integer dueDays,

        @Key("The steps.") List<String> steps,
        Meta meta)
        implements Item {}

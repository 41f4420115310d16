package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A metric's value on a date. */
public record Result(
        @Key(value = "When.", required = true) @Nullable LocalDate date,
        @Key(value = "How many.", required = true) @Nullable Decimal value,
        @Key("The count above the line.") @Nullable Decimal numerator,
        @Key("The count below the line.") @Nullable Decimal denominator,
        Meta meta)
        implements Item {
    /** Whether it is of a later day than another. */
    boolean isAfter(Result other) {
        return date != null && other.date != null && date.isAfter(other.date);
    }
}

package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a metric starts from, or when that will be known. */
public record Baseline(
        @Key(value = "The value at the start.", example = "0") @Nullable
        Decimal value,

        @Key("When it was measured.") @Nullable LocalDate date,

        @Key("When it will be measured, if it is not known yet.") @Nullable
        LocalDate planned,

        Meta meta)
        implements Item {}

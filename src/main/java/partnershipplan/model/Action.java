package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action that obligated money, or took it back. */
public record Action(
        @Key("Its number.") @Nullable String number,
        @Key("When.") @Nullable LocalDate date,

        @Key(value = "How much; less than zero where money was taken back.", signed = true) @Nullable
        Money amount,

        Meta meta)
        implements Item {}

package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A grant opportunity. */
public record Opportunity(
        @Key("Its name.") @Nullable String name,
        @Key("Its number.") @Nullable String number,
        @Key("When applications are due.") @Nullable LocalDate deadline,
        Meta meta)
        implements Item {}

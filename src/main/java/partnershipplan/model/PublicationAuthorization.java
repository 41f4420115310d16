package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who allowed an address to be published, and when. */
public record PublicationAuthorization(
        @Key("Who allowed it.") @Nullable Person by,
        @Key("When.") @Nullable LocalDate date,
        Meta meta) implements Item {}

package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The agreement that is to follow a letter. */
public record Successor(
        @Key("What kind of document it will be.") @Nullable Instrument instrument,
        @Key("By when.") @Nullable LocalDate due,
        Meta meta)
        implements Item {}

package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding accepted for a time, with its reason. */
public record Waiver(
        @Key(value = "The rule.", required = true, example = "timeline/overdue") @Nullable
        String rule,

        @Key("Where, as a path; everything below it is meant too, and without it the whole plan.") @Nullable
        String at,

        @Key(value = "Why the finding is accepted.", required = true, text = TextKind.PROSE) @Nullable
        String reason,

        @Key("Who accepted it.") @Nullable Person by,

        @Key(value = "Until when.", required = true) @Nullable
        LocalDate until,

        Meta meta)
        implements Item {}

package partnershipplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step by which a partnership is sought. */
public record Outreach(
        @Key(value = "The partner it is to win.", required = true)
        References partner,

        @Key(value = "What is done.", required = true, example = "Call the shelter director") @Nullable
        String tactic,

        @Key(value = "Who does it.", required = true) @Nullable
        Person owner,

        @Key("By which way.") @Nullable Channel channel,
        @Key("What shows that it happened.") @Nullable String measure,
        @Key("How many of what `measure` names.") @Nullable Decimal quantity,
        @Key("By when.") @Nullable LocalDate due,

        @Key("The phase of the work it belongs to.") @Nullable
        String phase,

        @Key("How far it is.") @Nullable Progress status,
        @Key("When it was done.") @Nullable LocalDate completed,
        Meta meta)
        implements Item {
    /** Whether it is still open although its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return Progress.isLate(status, due, today);
    }

    /** The way a partner is approached. */
    public enum Channel {
        EXISTING_RELATIONSHIP,
        EMAIL,
        PHONE,
        MEETING,
        WORKING_GROUP,
        EVENT,
        LETTER,
        OTHER
    }
}

package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A committee, or a class of partners that are named together. */
public record Group(
        @Key(value = "The group's name.", required = true) @Nullable
        String name,

        @Key(value = "What it is for.", text = TextKind.PROSE) @Nullable
        String purpose,

        @Key("How often it meets.") @Nullable Cadence every,
        @Key(value = "Who chairs it.", oneOrMore = true) List<Person> chairs,
        @Key("Who belongs to it.") References members,
        Meta meta)
        implements Item {}

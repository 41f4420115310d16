package partnershipplan.model;

import java.util.List;

/** What one party does. */
public record Role(
        @Key(value = "Who does it.", required = true) References party,
        @Key("Towards whom; everyone unless given.") References with,
        @Key(value = "What they do.", required = true) List<Responsibility> responsibilities,
        Meta meta)
        implements Item {}

package partnershipplan.model;

import org.jspecify.annotations.Nullable;

/** Something attached to an agreement. */
public record Attachment(
        @Key(value = "Its title.", required = true, example = "Exhibit A: Statement of Work") @Nullable
        String title,

        @Key("The file that holds it.") @Nullable String file,
        @Key("Where else it is found.") @Nullable String reference,

        @Key("Whether it is part of the agreement.") @Nullable
        Boolean incorporated,

        Meta meta)
        implements Item {}

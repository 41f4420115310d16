package partnershipplan.model;

import java.util.List;

/** What the partners together must cover. */
public record Coverage(
        @Key("The services that must be covered.") List<RequiredService> required, Meta meta) implements Item {}

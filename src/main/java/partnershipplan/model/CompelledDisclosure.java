package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a party does when a court or a law compels it to disclose. */
public record CompelledDisclosure(
        @Key("Whether the person is told.") @Nullable Boolean notify_,
        @Key("The steps that protect the person.") List<String> steps,
        Meta meta)
        implements Item {}

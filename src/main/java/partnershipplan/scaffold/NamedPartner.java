package partnershipplan.scaffold;

import org.jspecify.annotations.Nullable;
import partnershipplan.model.PartnershipType;

/**
 * A partner as someone answered.
 *
 * @param type null where that is still open
 */
public record NamedPartner(String name, @Nullable PartnershipType type) {
    public NamedPartner {
        name = name.strip();
    }
}

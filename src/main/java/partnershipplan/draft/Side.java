package partnershipplan.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Party;
import partnershipplan.model.References;
import partnershipplan.model.Responsibility;

/**
 * Someone who makes an agreement.
 *
 * @param party what the agreement says of it; null where it has no {@code parties}, only {@code partners}
 * @param duties what it does: as a party, else by the plan's roles
 * @param left whether it is none any more
 */
public record Side(References who, @Nullable Party party, List<Responsibility> duties, boolean left) {}

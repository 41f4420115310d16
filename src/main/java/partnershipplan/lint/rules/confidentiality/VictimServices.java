package partnershipplan.lint.rules.confidentiality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.Actor;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.Sector;

/** Who serves survivors: what clients told them is theirs to keep. */
record VictimServices(Regimes regimes) {
    /** The first of several that serves survivors; null where none does. */
    @Nullable
    Actor among(List<Actor> actors) {
        for (Actor actor : actors) {
            if (are(actor)) {
                return actor;
            }
        }
        return null;
    }

    /** By its sector; where that is not said, by the laws that bind whoever serves survivors. */
    private boolean are(Actor actor) {
        Sector sector = actor.fact(PartnerFacts::sector);
        if (sector != null) {
            return sector == Sector.VICTIM_SERVICES;
        }
        return Protection.isOwed(regimes.of(actor));
    }
}

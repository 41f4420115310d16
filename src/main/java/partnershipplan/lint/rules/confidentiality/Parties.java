package partnershipplan.lint.rules.confidentiality;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Party;
import partnershipplan.model.References;

/** Who is party to an agreement today: its {@code parties} where they stand, else ourselves and its {@code partners}. */
final class Parties {
    private Parties() {}

    static List<Actor> of(RuleContext plan, Agreement agreement) {
        List<String> named = new ArrayList<>();
        if (agreement.parties().isEmpty()) {
            named.add(References.US);
            named.addAll(agreement.partners().ids());
        }
        for (Party party : Agreements.parties(plan, agreement)) {
            named.addAll(party.party().ids());
        }
        return Actor.named(plan, new References(named));
    }
}

package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;

/** Partners that went from the wanted ones to the existing ones, or back. */
final class PartnerMoves {
    private PartnerMoves() {}

    static List<Pairing.Pair> between(Plan before, Plan after) {
        List<Pairing.Pair> moves = new ArrayList<>();
        Map<String, Partner> olds = Partner.all(before);
        for (Partner now : Partner.all(after).values()) {
            Partner old = olds.get(now.id());
            if (old != null && old.existing() == null && now.goal() == null) {
                moves.add(new Pairing.Pair(old.goal(), now.existing()));
            } else if (old != null && old.goal() == null && now.existing() == null) {
                moves.add(new Pairing.Pair(old.existing(), now.goal()));
            }
        }
        return moves;
    }
}

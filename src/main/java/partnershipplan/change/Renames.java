package partnershipplan.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Item;
import partnershipplan.model.Plan;

/** What the ids of the older plan are called in the newer one. */
final class Renames {
    /** Partners and groups share one space of names; other lists have their own. */
    static final int PARTNERS = FormatTable.TARGET_PARTNER;

    private final Map<String, String> ids = new HashMap<>();

    private Renames() {}

    static Renames none() {
        return new Renames();
    }

    static Renames between(Plan before, Plan after) {
        Renames renames = new Renames();
        Sameness plain = new Sameness(none());
        for (int shape : Referred.SHAPES) {
            List<Item> olds = Referred.items(before, shape);
            List<Item> news = Referred.items(after, shape);
            for (Pairing.Pair pair : Pairing.of(FormatTable.shape(shape), olds, news, plain)) {
                renames.add(shape, pair);
            }
        }
        return renames;
    }

    private void add(int shape, Pairing.Pair pair) {
        if (pair.before() != null && pair.after() != null) {
            String old = pair.before().meta().id();
            String now = pair.after().meta().id();
            if (old != null && now != null) {
                ids.putIfAbsent(space(shape) + " " + old, now);
            }
        }
    }

    /** The newer id of an item of a list of such items. */
    String of(int shape, String id) {
        return ids.getOrDefault(space(shape) + " " + id, id);
    }

    /** The newer id of a partner or a group. */
    String ofPartner(String id) {
        return of(PARTNERS, id);
    }

    private static int space(int shape) {
        return shape == FormatTable.EXISTING_PARTNER || shape == FormatTable.GROUP ? PARTNERS : shape;
    }
}

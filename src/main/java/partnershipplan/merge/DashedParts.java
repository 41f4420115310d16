package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the dash of a list's item before the first key of what its keys were merged to. */
final class DashedParts {
    private DashedParts() {}

    /** The parts with the dash; null where its place depends on what someone has to decide. */
    static @Nullable List<Part> put(List<Part> parts, int column) {
        List<Part> all = new ArrayList<>(parts);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Part.Conflict conflict) {
                boolean both = Dashes.first(conflict.ours()) >= 0 && Dashes.first(conflict.theirs()) >= 0;
                if (!both) {
                    return null;
                }
                all.set(
                        i,
                        new Part.Conflict(
                                conflict.path(),
                                Dashes.put(conflict.ours(), column),
                                Dashes.put(conflict.theirs(), column)));
                return all;
            }
            if (all.get(i) instanceof Part.Lines lines && Dashes.first(lines.lines()) >= 0) {
                all.set(i, new Part.Lines(Dashes.put(lines.lines(), column)));
                return all;
            }
        }
        return null;
    }
}

package partnershipplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which agreements come before which, by {@code follows} and {@code supersedes}. */
public final class Lineage {
    private final Map<String, Agreement> agreements = new LinkedHashMap<>();

    /** @param all the agreements; those without an id come before nothing */
    public Lineage(List<Agreement> all) {
        for (Agreement agreement : all) {
            if (agreement.meta().id() != null) {
                agreements.putIfAbsent(agreement.meta().id(), agreement);
            }
        }
    }

    /** The agreement of an id, or null. */
    public @Nullable Agreement get(String id) {
        return agreements.get(id);
    }

    /** Whether another agreement follows one, or replaces it. */
    public boolean goesOn(Agreement agreement) {
        for (Agreement later : agreements.values()) {
            if (before(later).contains(agreement.meta().id())) {
                return true;
            }
        }
        return false;
    }

    /** The circles, each once, from its first agreement on. */
    public List<List<String>> circles() {
        Map<String, List<String>> before = new LinkedHashMap<>();
        agreements.forEach((id, agreement) -> before.put(id, before(agreement)));
        return Circles.of(before, Integer.MAX_VALUE);
    }

    private static List<String> before(Agreement agreement) {
        List<String> before = new ArrayList<>(agreement.follows());
        before.addAll(agreement.supersedes());
        return before;
    }
}

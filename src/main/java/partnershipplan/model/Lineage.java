package partnershipplan.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What an agreement goes on from, near or far, itself, and what goes on from it: earlier ones first. */
    public List<Agreement> chain(Agreement agreement) {
        Set<String> line = new HashSet<>();
        addEarlier(agreement.meta().id(), line);
        addLater(agreement.meta().id(), line);
        List<Agreement> chain = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String id : line.isEmpty() ? List.<String>of() : agreements.keySet()) {
            tell(id, line, told, chain);
        }
        return chain;
    }

    private void addEarlier(@Nullable String id, Set<String> line) {
        Agreement agreement = agreements.get(id);
        if (agreement != null && line.add(agreement.meta().id())) {
            before(agreement).forEach(earlier -> addEarlier(earlier, line));
        }
    }

    private void addLater(@Nullable String id, Set<String> line) {
        for (Agreement later : agreements.values()) {
            if (before(later).contains(id) && line.add(later.meta().id())) {
                addLater(later.meta().id(), line);
            }
        }
    }

    /** After what it goes on from; in a circle, the plan's first agreement is told last. */
    private void tell(String id, Set<String> line, Set<String> told, List<Agreement> chain) {
        Agreement agreement = agreements.get(id);
        if (agreement != null && line.contains(id) && told.add(id)) {
            before(agreement).forEach(earlier -> tell(earlier, line, told, chain));
            chain.add(agreement);
        }
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

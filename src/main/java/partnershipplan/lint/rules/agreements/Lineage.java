package partnershipplan.lint.rules.agreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;

/** Which agreements come before which, by {@code follows} and {@code supersedes}. */
final class Lineage {
    private final Map<String, Agreement> agreements = new LinkedHashMap<>();

    Lineage(List<Agreement> all) {
        for (Agreement agreement : all) {
            if (agreement.meta().id() != null) {
                agreements.putIfAbsent(agreement.meta().id(), agreement);
            }
        }
    }

    @Nullable
    Agreement get(String id) {
        return agreements.get(id);
    }

    /** Whether another agreement follows one, or replaces it. */
    boolean goesOn(Agreement agreement) {
        for (Agreement later : agreements.values()) {
            if (before(later).contains(agreement.meta().id())) {
                return true;
            }
        }
        return false;
    }

    /** The circles, each once, from its first agreement on. */
    List<List<String>> circles() {
        List<List<String>> circles = new ArrayList<>(0);
        Set<String> told = new HashSet<>();
        for (String id : agreements.keySet()) {
            List<String> circle = told.contains(id) ? List.of() : circle(id);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                circles.add(circle);
            }
        }
        return circles;
    }

    /** A shortest way back from an agreement to itself; empty where there is none. */
    private List<String> circle(String start) {
        Map<String, String> from = new LinkedHashMap<>();
        List<String> queue = new ArrayList<>(List.of(start));
        for (int i = 0; i < queue.size(); i++) {
            for (String before : before(agreements.get(queue.get(i)))) {
                if (before.equals(start)) {
                    return back(start, queue.get(i), from);
                }
                if (from.putIfAbsent(before, queue.get(i)) == null) {
                    queue.add(before);
                }
            }
        }
        return List.of();
    }

    private static List<String> back(String start, String last, Map<String, String> from) {
        List<String> circle = new ArrayList<>();
        for (String id = last; id != null && !id.equals(start); id = from.get(id)) {
            circle.add(id);
        }
        circle.add(start);
        Collections.reverse(circle);
        return circle;
    }

    private static List<String> before(@Nullable Agreement agreement) {
        if (agreement == null) {
            return List.of();
        }
        List<String> before = new ArrayList<>(agreement.follows());
        before.addAll(agreement.supersedes());
        return before;
    }
}

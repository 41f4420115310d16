package partnershipplan.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds items that come after each other in a circle. */
public final class Circles {
    private final Map<String, List<String>> before;
    private final Map<String, Integer> knots;

    private Circles(Map<String, List<String>> before) {
        this.before = before;
        this.knots = new Knots(before).all();
    }

    /**
     * The circles, each once, from its first item on.
     *
     * @param before for each id, in the order of the plan, the ids that come before it
     * @param most how many circles are told at most
     */
    public static List<List<String>> of(Map<String, List<String>> before, int most) {
        Circles all = new Circles(before);
        List<List<String>> circles = new ArrayList<>(0);
        Set<String> told = new HashSet<>(0);
        for (String id : before.keySet()) {
            List<String> circle = told.contains(id) || circles.size() == most ? List.of() : all.through(id);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                circles.add(circle);
            }
        }
        return circles;
    }

    /** A shortest circle through an item, by widening within its knot; empty where there is none. */
    private List<String> through(String start) {
        Map<String, String> from = new HashMap<>(0);
        List<String> queue = new ArrayList<>(List.of(start));
        for (int i = 0; i < queue.size(); i++) {
            String id = queue.get(i);
            for (String earlier : before.getOrDefault(id, List.of())) {
                if (earlier.equals(start)) {
                    return back(start, id, from);
                }
                boolean near = Objects.equals(knots.get(earlier), knots.get(start));
                if (near && from.putIfAbsent(earlier, id) == null) {
                    queue.add(earlier);
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
}

package partnershipplan.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Which items come after each other, over however many others: only within such a knot there are circles. */
final class Knots {
    private final Map<String, List<String>> before;
    private final Map<String, Integer> entered = new HashMap<>();
    private final Map<String, Integer> knots = new HashMap<>();

    /** The items that are entered, but not yet in a knot. */
    private final Deque<String> open = new ArrayDeque<>();

    Knots(Map<String, List<String>> before) {
        this.before = before;
    }

    /** An item on the way down, and the earliest one that can be reached from it. */
    private static final class Visit {
        private final String id;
        private final Iterator<String> next;
        private int earliest;

        Visit(String id, Iterator<String> next, int earliest) {
            this.id = id;
            this.next = next;
            this.earliest = earliest;
        }
    }

    /** The number of each item's knot. Takes a time that grows with their number, not with its square. */
    Map<String, Integer> all() {
        for (String id : before.keySet()) {
            if (!entered.containsKey(id)) {
                visit(id);
            }
        }
        return knots;
    }

    /** Tarjan's way, without recursion: a chain of items may be longer than the stack is deep. */
    private void visit(String start) {
        Deque<Visit> way = new ArrayDeque<>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            Visit visit = way.element();
            if (visit.next.hasNext()) {
                String id = visit.next.next();
                Integer at = entered.get(id);
                if (at == null && before.containsKey(id)) {
                    way.push(enter(id));
                } else if (at != null && !knots.containsKey(id)) {
                    visit.earliest = Math.min(visit.earliest, at);
                }
            } else {
                leave(way.pop());
                if (!way.isEmpty()) {
                    way.element().earliest = Math.min(way.element().earliest, visit.earliest);
                }
            }
        }
    }

    private Visit enter(String id) {
        int number = entered.size();
        entered.put(id, number);
        open.push(id);
        return new Visit(id, before.getOrDefault(id, List.of()).iterator(), number);
    }

    private void leave(Visit visit) {
        if (!Integer.valueOf(visit.earliest).equals(entered.get(visit.id))) {
            return;
        }
        String id;
        do {
            id = open.pop();
            knots.put(id, visit.earliest);
        } while (!id.equals(visit.id));
    }
}

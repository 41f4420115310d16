package partnershipplan.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import partnershipplan.model.Task;

/** Which tasks wait for each other, over however many others: only within such a knot there are circles. */
final class Knots {
    private final Map<String, Task> tasks;
    private final Map<String, Integer> entered = new HashMap<>();
    private final Map<String, Integer> knots = new HashMap<>();

    /** The tasks that are entered, but not yet in a knot. */
    private final Deque<String> open = new ArrayDeque<>();

    Knots(Map<String, Task> tasks) {
        this.tasks = tasks;
    }

    /** A task on the way down, and the earliest one that can be reached from it. */
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

    /** The number of each task's knot. Takes a time that grows with the plan, not with its square. */
    Map<String, Integer> all() {
        for (String id : tasks.keySet()) {
            if (!entered.containsKey(id)) {
                visit(id);
            }
        }
        return knots;
    }

    /** Tarjan's way, without recursion: a chain of tasks may be longer than the stack is deep. */
    private void visit(String start) {
        Deque<Visit> way = new ArrayDeque<>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            Visit visit = way.element();
            if (visit.next.hasNext()) {
                String before = visit.next.next();
                Integer at = entered.get(before);
                if (at == null && tasks.containsKey(before)) {
                    way.push(enter(before));
                } else if (at != null && !knots.containsKey(before)) {
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
        Task task = tasks.get(id);
        return new Visit(
                id,
                task == null
                        ? java.util.Collections.emptyIterator()
                        : task.after().iterator(),
                number);
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

package partnershipplan.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import partnershipplan.model.Task;
import partnershipplan.source.SourceMap;

/** Finds tasks that wait for each other in a circle. */
final class TaskCycles {
    /** How many circles are told at most; who has that many mends them in another way. */
    private static final int MAX_TOLD = 100;

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final SourceMap map;
    private final Findings findings;

    TaskCycles(List<Task> timeline, SourceMap map, Findings findings) {
        for (Task task : timeline) {
            if (task.meta().id() != null) {
                tasks.putIfAbsent(task.meta().id(), task);
            }
        }
        this.map = map;
        this.findings = findings;
    }

    /** One finding a circle, on its first task. */
    void run() {
        Map<String, Integer> knots = new Knots(tasks).all();
        Set<String> told = new HashSet<>();
        int count = 0;
        for (String id : tasks.keySet()) {
            List<String> circle = told.contains(id) ? List.of() : circle(id, knots);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                report(circle);
                if (++count == MAX_TOLD) {
                    return;
                }
            }
        }
    }

    /** A shortest circle through the task, by widening within its knot; empty where there is none. */
    private List<String> circle(String start, Map<String, Integer> knots) {
        Map<String, String> from = new LinkedHashMap<>();
        List<String> queue = new ArrayList<>(List.of(start));
        for (int i = 0; i < queue.size(); i++) {
            Task task = tasks.get(queue.get(i));
            for (String before : task == null ? List.<String>of() : task.after()) {
                if (before.equals(start)) {
                    return back(start, queue.get(i), from);
                }
                boolean near = Objects.equals(knots.get(before), knots.get(start));
                if (near && from.putIfAbsent(before, queue.get(i)) == null) {
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

    private void report(List<String> circle) {
        Task task = tasks.get(circle.get(0));
        if (task == null) {
            return;
        }
        findings.add(
                Rules.ORDER,
                map.value(task.at("after")),
                task.at("after"),
                circle.size() == 1
                        ? "this task comes after itself"
                        : "these tasks wait for each other in a circle: " + words(circle) + " → " + circle.get(0),
                "take one of them out of `after`");
    }

    /** The circle's tasks, the middle left out where there are many. */
    private static String words(List<String> circle) {
        int size = circle.size();
        return size <= 12
                ? String.join(" → ", circle)
                : String.join(" → ", circle.subList(0, 6)) + " → … → "
                        + String.join(" → ", circle.subList(size - 5, size));
    }
}

package partnershipplan.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partnershipplan.model.Task;
import partnershipplan.source.SourceMap;

/** Finds tasks that wait for each other in a circle. */
final class TaskCycles {
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
        Set<String> told = new HashSet<>();
        Set<String> clear = new HashSet<>();
        for (String id : tasks.keySet()) {
            List<String> circle = told.contains(id) ? List.of() : circle(id, clear);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                report(circle);
            }
        }
    }

    /** A shortest circle through the task, by widening; empty where there is none. */
    private List<String> circle(String start, Set<String> clear) {
        Map<String, String> from = new LinkedHashMap<>();
        List<String> queue = new ArrayList<>(List.of(start));
        for (int i = 0; i < queue.size(); i++) {
            Task task = tasks.get(queue.get(i));
            for (String before : task == null ? List.<String>of() : task.after()) {
                if (before.equals(start)) {
                    return back(start, queue.get(i), from);
                }
                if (!clear.contains(before) && !from.containsKey(before)) {
                    from.put(before, queue.get(i));
                    queue.add(before);
                }
            }
        }
        clear.add(start);
        return List.of();
    }

    private static List<String> back(String start, String last, Map<String, String> from) {
        List<String> circle = new ArrayList<>();
        for (String id = last; id != null && !id.equals(start); id = from.get(id)) {
            circle.add(0, id);
        }
        circle.add(0, start);
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
                        : "these tasks wait for each other in a circle: " + String.join(" → ", circle) + " → "
                                + circle.get(0),
                "take one of them out of `after`");
    }
}

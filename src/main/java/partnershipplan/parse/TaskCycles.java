package partnershipplan.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.model.Circles;
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
        Map<String, List<String>> before = new LinkedHashMap<>();
        tasks.forEach((id, task) -> before.put(id, task.after()));
        Circles.of(before, MAX_TOLD).forEach(this::report);
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

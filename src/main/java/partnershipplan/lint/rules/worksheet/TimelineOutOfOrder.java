package partnershipplan.lint.rules.worksheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Period;
import partnershipplan.model.Progress;
import partnershipplan.model.Task;

/** A task whose dates contradict the tasks before it, the plan's period, or its own state. */
public final class TimelineOutOfOrder implements Rule {
    @Override
    public String id() {
        return "timeline/out-of-order";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Map<String, Task> byId = new HashMap<>();
        for (Task task : plan.plan().timeline()) {
            if (task.meta().id() != null) {
                byId.put(task.meta().id(), task);
            }
        }
        for (Task task : plan.plan().timeline()) {
            if (!Tasks.isCancelled(task) && task.due() != null) {
                checkOrder(plan, task, task.due(), byId);
                checkPeriod(plan, task, task.due());
            }
            checkCompletion(plan, task);
        }
    }

    private static void checkOrder(RuleContext plan, Task task, LocalDate due, Map<String, Task> byId) {
        for (String id : task.after()) {
            Task before = byId.get(id);
            if (before != null && !Tasks.isCancelled(before) && before.due() != null && due.isBefore(before.due())) {
                plan.report(
                        task.at("due"),
                        Say.quoted(task.task(), "This task") + " is due on " + due + ", before "
                                + Say.quoted(before.task(), "a task that it comes after") + ", which it comes after ("
                                + before.due() + "). Correct one of the dates, or `after:`.");
            }
        }
    }

    private static void checkPeriod(RuleContext plan, Task task, LocalDate due) {
        Period period = plan.plan().period();
        if (period == null
                || period.start() == null
                || period.end() == null
                || period.end().isBefore(period.start())) {
            return;
        }
        if (due.isBefore(period.start()) || due.isAfter(period.end())) {
            boolean earlyAndDone = due.isBefore(period.start()) && task.status() == Progress.DONE;
            plan.report(
                    task.at("due"),
                    Say.quoted(task.task(), "This task") + " is due on " + due + ", outside the plan's period of "
                            + period.start() + " to " + period.end() + ". Correct the date, or "
                            + (earlyAndDone ? "start the `period` with the first task." : "the `period`."));
        }
    }

    private static void checkCompletion(RuleContext plan, Task task) {
        if (task.status() == Progress.DONE && plan.lacks(task, "completed")) {
            plan.report(
                    task.at("completed"),
                    Say.quoted(task.task(), "This task")
                            + " is done, but nothing says when. Add `completed:` with the date.");
        }
        if (task.completed() != null && task.completed().isAfter(plan.today())) {
            plan.report(
                    task.at("completed"),
                    Say.quoted(task.task(), "This task") + " is said to be completed on " + task.completed()
                            + ", which is still to come. Correct the date.");
        }
    }
}

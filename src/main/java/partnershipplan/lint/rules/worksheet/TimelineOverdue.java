package partnershipplan.lint.rules.worksheet;

import java.time.LocalDate;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Task;

/** A task whose day has passed, or comes soon. */
public final class TimelineOverdue implements Rule {
    @Override
    public String id() {
        return "timeline/overdue";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** How many days before its day a task is told of. */
    private static final int SOON = 30;

    @Override
    public void check(RuleContext plan) {
        for (Task task : plan.plan().timeline()) {
            if (task.due() != null && !Tasks.isClosed(task)) {
                check(plan, task, task.due());
            }
        }
    }

    private static void check(RuleContext plan, Task task, LocalDate due) {
        if (due.isBefore(plan.today())) {
            plan.report(
                    task.at("due"),
                    Say.quoted(task.task(), "This task") + " was due on " + due
                            + ". Write `status: done` with `completed:`, or agree on a new date with its owner.");
        } else if (!due.isAfter(plan.today().plusDays(SOON))) {
            plan.report(
                    Severity.INFO,
                    task.at("due"),
                    Say.quoted(task.task(), "This task") + " is due on " + due
                            + ". Ask its owner whether it will be done by then.");
        }
    }
}

package partnershipplan.lint.rules.worksheet;

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

    @Override
    public void check(RuleContext plan) {
        for (Task task : plan.plan().timeline()) {
            check(plan, task);
        }
    }

    private static void check(RuleContext plan, Task task) {
        if (task.isOverdue(plan.today())) {
            plan.report(
                    task.at("due"),
                    Say.quoted(task.task(), "This task") + " was due on " + task.due()
                            + ". Write `status: done` with `completed:`, or agree on a new date with its owner.");
        } else if (task.isDueWithin(Task.SOON, plan.today())) {
            plan.report(
                    Severity.INFO,
                    task.at("due"),
                    Say.quoted(task.task(), "This task") + " is due on " + task.due()
                            + ". Ask its owner whether it will be done by then.");
        }
    }
}

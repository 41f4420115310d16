package partnershipplan.lint.rules.worksheet;

import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Partner;
import partnershipplan.model.Progress;
import partnershipplan.model.Task;

/** What the timeline's tasks are about. */
final class Tasks {
    private Tasks() {}

    /** Whether it is known what is to be done: of answers that are still to come nothing can be said. */
    static boolean areKnown(RuleContext plan) {
        return plan.plan().says("timeline") && !plan.isPending(plan.plan(), "timeline");
    }

    /** Whether some task is about a partner: it names the partner, or an agreement with it. */
    static boolean anyFor(RuleContext plan, Partner partner) {
        for (Task task : plan.plan().timeline()) {
            if (plan.partners().names(task.partner(), partner) || isForAgreementWith(plan, task, partner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForAgreementWith(RuleContext plan, Task task, Partner partner) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (task.agreement() != null
                    && task.agreement().equals(agreement.meta().id())
                    && plan.partners().isParty(agreement, partner)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCancelled(Task task) {
        return task.status() == Progress.CANCELLED;
    }
}

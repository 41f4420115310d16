package partnershipplan.status;

import java.time.LocalDate;
import java.util.List;
import partnershipplan.model.Outreach;
import partnershipplan.model.Plan;
import partnershipplan.model.Progress;
import partnershipplan.model.Sections;

/**
 * How far the steps are by which partnerships are sought.
 *
 * @param all but for those that were cancelled
 * @param overdue open although their day has passed
 */
public record StepStatus(int all, int done, List<Outreach> overdue) {
    static StepStatus of(Plan plan, LocalDate today) {
        List<Outreach> steps = new Sections(plan)
                .outreach().stream()
                        .filter(step -> step.status() != Progress.CANCELLED)
                        .toList();
        int done = (int)
                steps.stream().filter(step -> step.status() == Progress.DONE).count();
        return new StepStatus(
                steps.size(),
                done,
                steps.stream().filter(step -> step.isOverdue(today)).toList());
    }
}

package partnershipplan.status;

import java.time.LocalDate;
import java.util.ArrayList;
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
        int all = 0;
        int done = 0;
        List<Outreach> overdue = new ArrayList<>();
        for (Outreach step : new Sections(plan).outreach()) {
            all += step.status() == Progress.CANCELLED ? 0 : 1;
            done += step.status() == Progress.DONE ? 1 : 0;
            if (step.isOverdue(today)) {
                overdue.add(step);
            }
        }
        return new StepStatus(all, done, overdue);
    }
}

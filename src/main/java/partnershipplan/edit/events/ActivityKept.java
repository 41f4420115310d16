package partnershipplan.edit.events;

import java.time.LocalDate;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Maintenance;
import partnershipplan.model.Sections;

/** An activity by which partnerships are kept took place. */
public record ActivityKept(String activity, LocalDate date) implements Event {
    @Override
    public String putDown(PlanText plan) {
        Maintenance item = Named.find(
                "maintenance activity", activity, new Sections(plan.plan()).maintenance(), Maintenance::activity);
        LocalDate last = item.last();
        if (date.equals(last)) {
            return item.path() + " was kept on " + last + " already";
        }
        if (last != null && last.isAfter(date)) {
            throw new Refusal(item.path() + " was kept on " + last + " last, after " + date);
        }
        plan.set(item.path(), FormatTable.MAINTENANCE, "last", date.toString());
        LocalDate next = item.every() == null ? null : item.every().next(date);
        return item.path() + " was kept on " + date + (next == null ? "" : "; it is due again on " + next);
    }
}

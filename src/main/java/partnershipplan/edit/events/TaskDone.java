package partnershipplan.edit.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Item;
import partnershipplan.model.Outreach;
import partnershipplan.model.Progress;
import partnershipplan.model.Sections;
import partnershipplan.model.Task;

/**
 * A task of the timeline, or a step of outreach, was done.
 *
 * @param dated whether the day was said, and not only taken from the calendar
 * @param replace whether another day that is given already is to be replaced
 */
public record TaskDone(String task, LocalDate date, boolean dated, boolean replace) implements Event {
    @Override
    public String putDown(PlanText plan) {
        List<Item> items = new ArrayList<>(plan.plan().timeline());
        items.addAll(new Sections(plan.plan()).outreach());
        Item item = Named.find("task", task, items, TaskDone::words);
        LocalDate completed = completed(item);
        if (isDone(item) && completed != null && (completed.equals(date) || !replace)) {
            if (completed.equals(date) || !dated) {
                return item.path() + " is done already, since " + completed;
            }
            throw new Refusal(item.path() + " is done already, since " + completed + "\n--replace puts " + date
                    + " in place of that day");
        }
        int shape = item instanceof Task ? FormatTable.TASK : FormatTable.OUTREACH;
        if (!isDone(item)) {
            plan.set(item.path(), shape, "status", "done");
        }
        plan.set(item.path(), shape, "completed", date.toString());
        return item.path() + " is done, since " + date;
    }

    private static @Nullable String words(Item item) {
        return item instanceof Task t ? t.task() : item instanceof Outreach o ? o.tactic() : null;
    }

    private static boolean isDone(Item item) {
        return item instanceof Task t
                ? t.status() == Progress.DONE
                : item instanceof Outreach o && o.status() == Progress.DONE;
    }

    private static @Nullable LocalDate completed(Item item) {
        return item instanceof Task t ? t.completed() : item instanceof Outreach o ? o.completed() : null;
    }
}

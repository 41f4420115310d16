package partnershipplan.render.chapter;

import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.model.Outreach;
import partnershipplan.model.Progress;
import partnershipplan.model.Task;
import partnershipplan.render.words.Markup;

/** Tells that something is late where a table shows how far it is. */
final class Overdue {
    private Overdue() {}

    /** The mark, or null where the item is not late or the key is not its state. */
    static @Nullable Markup of(Page page, Item item, String key, Tell tell) {
        boolean late = key.equals("status")
                && (item instanceof Task task && isLate(page, task)
                        || item instanceof Outreach step && isLate(page, step.due(), step.status()));
        return late ? page.words.state("status-overdue", page.labels.word("overdue")) : null;
    }

    static boolean isLate(Page page, Task task) {
        return isLate(page, task.due(), task.status());
    }

    private static boolean isLate(Page page, java.time.@Nullable LocalDate due, @Nullable Progress status) {
        return due != null && due.isBefore(page.today) && (status == null || !status.closed());
    }
}

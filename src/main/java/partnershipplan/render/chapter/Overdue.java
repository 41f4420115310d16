package partnershipplan.render.chapter;

import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.model.Outreach;
import partnershipplan.model.Task;
import partnershipplan.render.words.Markup;

/** Tells that something is late where a table shows how far it is. */
final class Overdue {
    private Overdue() {}

    /** The mark, or null where the item is not late or the key is not its state. */
    static @Nullable Markup of(Page page, Item item, String key, Tell tell) {
        boolean late = key.equals("status")
                && (item instanceof Task task && task.isOverdue(page.today)
                        || item instanceof Outreach step && step.isOverdue(page.today));
        return late ? page.words.state("status-overdue", page.labels.word("overdue")) : null;
    }
}

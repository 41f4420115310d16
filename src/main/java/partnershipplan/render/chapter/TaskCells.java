package partnershipplan.render.chapter;

import partnershipplan.model.Progress;
import partnershipplan.model.Task;
import partnershipplan.render.words.Markup;

/** When a task is due, and how far it is. */
record TaskCells(Page page, Brief brief, Tell tell) {
    Markup due(Task task) {
        if (task.due() == null) {
            return task.isOpen("due") ? brief.blank() : Markup.EMPTY;
        }
        return page.words.text(page.dates.brief(task.due()));
    }

    Markup status(Task task) {
        if (task.isOverdue(page.today)) {
            return page.words.state("status-overdue", page.labels.word("overdue"));
        }
        return tell.progress(task.status() == null ? Progress.PLANNED : task.status());
    }
}

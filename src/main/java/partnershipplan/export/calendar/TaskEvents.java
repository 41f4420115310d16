package partnershipplan.export.calendar;

import java.time.LocalDate;
import java.util.List;
import partnershipplan.format.Type;
import partnershipplan.model.Progress;
import partnershipplan.model.Task;

/** The tasks of the timeline that have a day, each from its start, where it says one, until it is due. */
record TaskEvents(Said said) {
    void addTo(List<Event> events) {
        for (Task task : said.plan().timeline()) {
            LocalDate due = task.due();
            if (due != null) {
                LocalDate start = task.start() == null || task.start().isAfter(due) ? due : task.start();
                events.add(new Event(
                        "timeline/" + task.meta().id(),
                        task.task() == null ? said.labels().word("toBeAnswered") : task.task(),
                        said.labels().key("Plan", "timeline"),
                        start,
                        due,
                        null,
                        task.status() == Progress.CANCELLED,
                        details(task)));
            }
        }
    }

    private String details(Task task) {
        Progress status = task.status() == null ? Progress.PLANNED : task.status();
        return new Details(said.labels())
                .add("Task", "status", said.labels().value("status", Type.Choice.text(status)))
                .add("Task", "owner", said.person(task.owner()))
                .add("Task", "partner", said.names(task.partner()))
                .add("Task", "agreement", said.agreement(task.agreement()))
                .add("Task", "deliverable", task.deliverable())
                .toString();
    }
}

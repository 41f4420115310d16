package partnershipplan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Maintenance;
import partnershipplan.model.Outreach;
import partnershipplan.model.Person;
import partnershipplan.model.Progress;
import partnershipplan.model.References;
import partnershipplan.model.Task;
import partnershipplan.status.HabitStatus;
import partnershipplan.status.StepStatus;
import partnershipplan.status.TaskStatus;

/** What is to be done: tasks, steps of outreach, habits. */
record WorkFields(JsonGenerator json) {
    void tasks(TaskStatus tasks) throws IOException {
        json.writeObjectFieldStart("tasks");
        json.writeNumberField("done", tasks.done());
        json.writeNumberField("cancelled", tasks.cancelled());
        tasks("overdue", tasks.overdue());
        tasks("due", tasks.soon());
        tasks("later", tasks.later());
        json.writeEndObject();
    }

    private void tasks(String key, List<Task> tasks) throws IOException {
        json.writeArrayFieldStart(key);
        for (Task task : tasks) {
            open(task, "task", task.task(), task.owner());
            due(task.due(), task.status());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void steps(StepStatus steps) throws IOException {
        json.writeObjectFieldStart("outreach");
        json.writeNumberField("all", steps.all());
        json.writeNumberField("done", steps.done());
        json.writeArrayFieldStart("overdue");
        for (Outreach step : steps.overdue()) {
            open(step, "tactic", step.tactic(), step.owner());
            partners(step.partner());
            due(step.due(), step.status());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void habits(List<HabitStatus> habits) throws IOException {
        json.writeArrayFieldStart("maintenance");
        for (HabitStatus one : habits) {
            Maintenance habit = one.habit();
            open(habit, "activity", habit.activity(), habit.owner());
            partners(habit.partner());
            json.writeStringField(
                    "every", habit.every() == null ? null : habit.every().text());
            json.writeStringField("last", text(habit.last()));
            json.writeStringField("next", text(one.next()));
            json.writeBooleanField("lapsed", one.lapsed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void open(Item item, String key, @Nullable String line, @Nullable Person owner) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.meta().id());
        json.writeStringField(key, line);
        json.writeStringField("owner", name(owner));
    }

    private void due(@Nullable LocalDate due, @Nullable Progress status) throws IOException {
        json.writeStringField("due", text(due));
        json.writeStringField("status", Type.Choice.text(status == null ? Progress.PLANNED : status));
    }

    private void partners(References partners) throws IOException {
        json.writeArrayFieldStart("partners");
        for (String id : partners.ids()) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    /** The role, or where only the name is said, the name. */
    private static @Nullable String name(@Nullable Person owner) {
        if (owner == null || owner.line() != null) {
            return owner == null ? null : owner.line();
        }
        return owner.title() == null ? owner.name() : owner.title();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

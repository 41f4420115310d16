package partnershipplan.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.model.Visibility;
import partnershipplan.status.Outlook;
import partnershipplan.status.PlanStatus;
import partnershipplan.status.StatusCounts;

/** The status of plans as one JSON object, written plan by plan; {@code version} changes when its shape does. */
public final class StatusJson {
    private final JsonGenerator json;
    private final boolean ours;

    public StatusJson(Writer out, Outlook outlook, Audience audience) throws IOException {
        ours = audience.level() == Visibility.INTERNAL;
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeStringField("command", "status");
        json.writeStringField("today", outlook.today().toString());
        json.writeNumberField("within_days", outlook.within());
        json.writeStringField("audience", audience.name());
        json.writeArrayFieldStart("plans");
    }

    public void plan(String file, Seen seen, PlanStatus status) throws IOException {
        new StatusFields(json, seen).write(file, status);
    }

    /** @param unread the files that are not counted, with how many errors each has */
    public void end(int plans, StatusCounts totals, Map<String, Integer> unread) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("totals");
        json.writeNumberField("plans", plans);
        counts(json, totals, ours);
        json.writeEndObject();
        json.writeArrayFieldStart("not_counted");
        for (Map.Entry<String, Integer> file : unread.entrySet()) {
            json.writeStartObject();
            json.writeStringField("file", file.getKey());
            json.writeNumberField("errors", file.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Only we are told of must-haves: to others every one would seem to be open. */
    static void counts(JsonGenerator json, StatusCounts counts, boolean ours) throws IOException {
        json.writeNumberField("sections", counts.sections());
        json.writeNumberField("sections_answered", counts.answered());
        json.writeNumberField("answers_to_come", counts.open());
        json.writeNumberField("partners", counts.partners());
        json.writeNumberField("partners_in_place", counts.live());
        if (ours) {
            json.writeNumberField("must_haves_unchecked", counts.unchecked());
        }
        json.writeNumberField("tasks", counts.tasks());
        json.writeNumberField("tasks_done", counts.done());
        json.writeNumberField("overdue", counts.overdue());
        json.writeNumberField("due", counts.soon());
        json.writeNumberField("maintenance_lapsed", counts.lapsed());
        json.writeNumberField("agreements_expiring", counts.expiring());
        json.writeNumberField("reviews_due", counts.reviewsDue());
    }
}

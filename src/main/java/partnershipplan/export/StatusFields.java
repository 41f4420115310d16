package partnershipplan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Seen;
import partnershipplan.format.Type;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.MustHave;
import partnershipplan.model.Plan;
import partnershipplan.model.Visibility;
import partnershipplan.status.AgreementStatus;
import partnershipplan.status.MustHaveGap;
import partnershipplan.status.PlanStatus;
import partnershipplan.status.ReviewStatus;
import partnershipplan.status.SectionStatus;
import partnershipplan.status.StageCount;
import partnershipplan.status.StatusCounts;

/** One plan's status, part by part. */
record StatusFields(JsonGenerator json, Seen seen) {
    void write(String file, PlanStatus status) throws IOException {
        Plan plan = seen.plan();
        boolean ours = seen.audience().level() == Visibility.INTERNAL;
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("title", plan.title());
        json.writeStringField(
                "organization",
                plan.organization() == null ? null : plan.organization().name());
        json.writeStringField("status", Type.Choice.text(plan.status() == null ? Plan.Status.DRAFT : plan.status()));
        json.writeObjectFieldStart("counts");
        StatusJson.counts(json, StatusCounts.of(status), ours);
        json.writeEndObject();
        sections(status.sections());
        partners(status.partners());
        if (ours) {
            mustHaves(status.gaps());
        }
        WorkFields work = new WorkFields(json);
        work.tasks(status.tasks());
        work.steps(status.steps());
        work.habits(status.habits());
        agreements(status);
        reviews(status);
        new MetricFields(json).write(status.metrics());
        json.writeEndObject();
    }

    private void sections(List<SectionStatus> sections) throws IOException {
        json.writeArrayFieldStart("sections");
        for (SectionStatus section : sections) {
            json.writeStartObject();
            json.writeStringField("section", section.key());
            json.writeStringField("state", section.state().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("answers_to_come", section.open());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void partners(List<StageCount> stages) throws IOException {
        json.writeArrayFieldStart("partners");
        for (StageCount count : stages) {
            json.writeStartObject();
            json.writeStringField("stage", Type.Choice.text(count.stage()));
            json.writeNumberField("formal", count.formal());
            json.writeNumberField("informal", count.informal());
            json.writeNumberField("undecided", count.undecided());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void mustHaves(List<MustHaveGap> gaps) throws IOException {
        json.writeArrayFieldStart("must_haves");
        for (MustHaveGap gap : gaps) {
            json.writeStartObject();
            json.writeStringField("partner", gap.partner().id());
            ids("unchecked", gap.unchecked());
            ids("not_met", gap.unmet());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ids(String key, List<MustHave> mustHaves) throws IOException {
        json.writeArrayFieldStart(key);
        for (MustHave mustHave : mustHaves) {
            json.writeString(mustHave.meta().id());
        }
        json.writeEndArray();
    }

    private void agreements(PlanStatus status) throws IOException {
        json.writeObjectFieldStart("agreements");
        json.writeObjectFieldStart("states");
        for (Map.Entry<Agreement.Status, Integer> state :
                status.agreements().states().entrySet()) {
            json.writeNumberField(Type.Choice.text(state.getKey()), state.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("ends");
        for (AgreementStatus.End end : status.agreements().ends()) {
            json.writeStartObject();
            json.writeStringField("agreement", id(end.agreement()));
            json.writeStringField("title", end.agreement().title());
            json.writeStringField("ends", end.day().toString());
            json.writeBooleanField("ended", end.passed());
            json.writeBooleanField("renewal_due", end.soon());
            json.writeBooleanField("expiring", status.expiring().contains(end));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void reviews(PlanStatus status) throws IOException {
        json.writeArrayFieldStart("reviews");
        for (ReviewStatus review : status.reviews()) {
            json.writeStartObject();
            json.writeStringField("of", review.agreement() == null ? "plan" : "agreement");
            json.writeStringField("agreement", id(review.agreement()));
            json.writeStringField("due", review.due().toString());
            json.writeBooleanField("overdue", review.overdue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String id(@Nullable Item item) {
        return item == null ? null : item.meta().id();
    }
}

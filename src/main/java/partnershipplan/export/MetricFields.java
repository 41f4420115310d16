package partnershipplan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Decimal;
import partnershipplan.model.Metric;
import partnershipplan.model.Result;
import partnershipplan.status.MetricStatus;

/** Where each metric stands. */
record MetricFields(JsonGenerator json) {
    void write(List<MetricStatus> metrics) throws IOException {
        json.writeArrayFieldStart("metrics");
        for (MetricStatus one : metrics) {
            Metric metric = one.metric();
            json.writeStartObject();
            json.writeStringField("id", metric.meta().id());
            json.writeStringField("metric", metric.metric());
            json.writeStringField("unit", metric.unit());
            result("latest", one.latest());
            result("before", one.before());
            if (metric.target() == null) {
                json.writeNullField("target");
            } else {
                value("target", metric.target().value(), metric.target().date());
            }
            word("standing", one.standing());
            word("trend", one.trend());
            json.writeBooleanField("stale", one.stale());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void result(String key, @Nullable Result result) throws IOException {
        if (result == null) {
            json.writeNullField(key);
        } else {
            value(key, result.value(), result.date());
        }
    }

    private void value(String key, @Nullable Decimal value, @Nullable LocalDate day) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeFieldName("value");
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.value());
        }
        json.writeStringField("date", day == null ? null : day.toString());
        json.writeEndObject();
    }

    private void word(String key, @Nullable Enum<?> word) throws IOException {
        json.writeStringField(key, word == null ? null : word.name().toLowerCase(Locale.ROOT));
    }
}

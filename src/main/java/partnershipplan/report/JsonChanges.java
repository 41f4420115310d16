package partnershipplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.change.Change;
import partnershipplan.change.Changes;
import partnershipplan.change.Kind;
import partnershipplan.change.Piece;
import partnershipplan.model.Plan;
import partnershipplan.normal.NormalPlan;
import partnershipplan.normal.Value;

/** What changed between two plans, as programs read it; {@code version} changes when the shape does. */
public final class JsonChanges {
    private final JsonGenerator json;
    private final Map<String, Value> before = new HashMap<>();
    private final Map<String, Value> after = new HashMap<>();

    private JsonChanges(JsonGenerator json, Plan before, Plan after) {
        this.json = json;
        remember(NormalPlan.of(before), this.before);
        remember(NormalPlan.of(after), this.after);
    }

    /** What the two plans are called, and whom the comparison is for. */
    public record Head(String from, String to, String audience) {}

    /** Writes one JSON object, with a line break at its end. */
    public static void write(Head head, Changes changes, Writer out) throws IOException {
        try (JsonGenerator json = JsonWriter.on(out)) {
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            new JsonChanges(json, changes.before(), changes.after()).all(head, changes);
            json.flush();
        }
        out.write("\n");
        out.flush();
    }

    private static void remember(Value value, Map<String, Value> values) {
        values.putIfAbsent(value.path(), value);
        if (value instanceof Value.Mapping mapping) {
            mapping.fields().values().forEach(field -> remember(field, values));
        } else if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> remember(item, values));
        }
    }

    private void all(Head head, Changes changes) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeStringField("command", "diff");
        json.writeStringField("from", head.from);
        json.writeStringField("to", head.to);
        json.writeStringField("audience", head.audience);
        json.writeBooleanField("changed", !changes.all().isEmpty());
        json.writeObjectFieldStart("summary");
        json.writeNumberField("changes", changes.all().size());
        for (Kind kind : Kind.values()) {
            json.writeNumberField(name(kind), changes.count(kind));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("changes");
        for (List<Change> section : changes.bySection().values()) {
            for (Change change : section) {
                write(change);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void write(Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", name(change.kind()));
        json.writeStringField("section", change.section());
        json.writeArrayFieldStart("partners");
        for (String partner : change.partners()) {
            json.writeString(partner);
        }
        json.writeEndArray();
        json.writeStringField("path", String.valueOf(change.now() == null ? change.was() : change.now()));
        if (change.was() != null && change.now() != null && !change.was().equals(change.now())) {
            json.writeStringField("old_path", change.was());
        }
        json.writeStringField("text", change.text());
        value("before", change.was(), before);
        value("after", change.now(), after);
        words(change.sentence());
        json.writeEndObject();
    }

    private void value(String key, @Nullable String path, Map<String, Value> values) throws IOException {
        json.writeFieldName(key);
        Value value = path == null ? null : values.get(path);
        if (value == null) {
            json.writeNull();
        } else {
            ValueJson.write(value, json);
        }
    }

    /** A text's words: those that stayed around a change, those that were taken out, those that were put in. */
    private void words(List<Piece> sentence) throws IOException {
        if (sentence.stream().noneMatch(JsonChanges::isWords)) {
            return;
        }
        json.writeArrayFieldStart("words");
        for (Piece piece : sentence) {
            if (isWords(piece)) {
                json.writeStartObject();
                json.writeStringField(piece.style() == Piece.Style.CUT ? "removed" : "added", piece.text());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static boolean isWords(Piece piece) {
        return piece.style() == Piece.Style.CUT || piece.style() == Piece.Style.PUT;
    }
}

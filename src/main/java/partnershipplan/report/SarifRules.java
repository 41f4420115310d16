package partnershipplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules that a SARIF log lists: those that found something, in the order in which they did. */
final class SarifRules {
    private final RuleTexts texts;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    SarifRules(RuleTexts texts) {
        this.texts = texts;
    }

    /** Where the rule stands in the list. */
    int index(String rule) {
        Integer known = indexes.putIfAbsent(rule, indexes.size());
        return known == null ? indexes.size() - 1 : known;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (String rule : indexes.keySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            RuleTexts.Text text = texts.of(rule);
            if (text == null) {
                text(json, "shortDescription", rule);
            } else {
                describe(json, text);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void describe(JsonGenerator json, RuleTexts.Text text) throws IOException {
        text(json, "shortDescription", text.summary());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", text.help());
        json.writeStringField("markdown", text.help());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifReport.level(text.severity()));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}

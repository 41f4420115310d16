package partnershipplan.edit.events;

import java.util.Map;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.parse.KeyEdits;
import partnershipplan.source.Node;
import partnershipplan.source.YamlText;

/**
 * How values are written on one line, to suit what is around them.
 *
 * @param braces whether they stand in braces or brackets
 * @param json whether all of it is in double quotes
 */
record Inline(boolean braces, boolean json) {
    static Inline within(Node.Mapping holder) {
        return new Inline(holder.flow(), KeyEdits.isJson(holder));
    }

    /** A key's value: text in quotes where it needs them, a date, a number or a word as it is. */
    String value(Shape shape, String key, String value) {
        if (json) {
            return YamlText.json(value);
        }
        if (!(shape.fields().get(shape.indexOf(key)).type() instanceof Type.Text)) {
            return value;
        }
        return braces ? YamlText.inBrackets(value) : YamlText.of(value);
    }

    /** A mapping in braces. */
    String mapping(Shape shape, Map<String, String> entries) {
        Inline inner = new Inline(true, json);
        StringBuilder mapping = new StringBuilder("{");
        entries.forEach((key, value) -> mapping.append(mapping.length() == 1 ? "" : ", ")
                .append(json ? YamlText.json(key) : key)
                .append(": ")
                .append(inner.value(shape, key, value)));
        return mapping.append('}').toString();
    }

    /** A mapping on lines of its own, its keys at a column, but for the first, which stands where it begins. */
    String lines(Shape shape, Map<String, String> entries, int column) {
        String indent = "\n" + " ".repeat(column - 1);
        StringBuilder lines = new StringBuilder();
        entries.forEach((key, value) -> lines.append(lines.isEmpty() ? "" : indent)
                .append(key)
                .append(": ")
                .append(value(shape, key, value)));
        return lines.toString();
    }
}

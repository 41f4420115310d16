package partnershipplan.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import partnershipplan.format.Field;
import partnershipplan.format.FormatDocs;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.TextKind;

/**
 * The format's JSON Schema, 2020-12, for editors: completion, hover text, and no false alarms.
 *
 * <p>It judges structure as {@code plan validate} does. What a schema cannot say (references, unique ids, order of
 * dates) is left to the product.
 */
public final class PlanSchema {
    private static final String TODO = "^\\s*TODO(?![A-Za-z0-9])";
    private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final List<String> TEXT_TYPES = List.of("string", "number", "boolean", "null");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The schema as JSON text, with a line break at its end. */
    public static String print() throws IOException {
        PlanSchema writer = new PlanSchema();
        return writer.mapper.writeValueAsString(writer.schema()) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:partnership-plan:1");
        schema.put("title", "Partnership plan");
        schema.setAll(mapping(FormatTable.shape(FormatTable.PLAN)));
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("todo", todo());
        for (int i = 0; i < FormatTable.COUNT; i++) {
            if (i != FormatTable.PLAN) {
                Shape shape = FormatTable.shape(i);
                definitions.set(shape.name(), mapping(shape));
            }
        }
        return schema;
    }

    private ObjectNode todo() {
        return mapper.createObjectNode()
                .put("description", "Not answered yet; for drafts.")
                .put("type", "string")
                .put("pattern", TODO);
    }

    private ObjectNode mapping(Shape shape) {
        ObjectNode node = mapper.createObjectNode();
        node.put("description", FormatDocs.meaning(shape.index()));
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = mapper.createArrayNode();
        for (int i = 0; i < shape.fields().size(); i++) {
            Field field = shape.fields().get(i);
            if (!field.unwritten()) {
                properties.set(field.name(), property(shape, i));
                if (field.required()) {
                    required.add(field.name());
                }
            }
        }
        if (shape.listed()) {
            properties.set(Shape.ID, described(text(), "What other keys and waivers name this item by."));
        }
        properties.set(
                Shape.NOTE, described(text(), "A remark for ourselves; internal unless `visibility` widens it."));
        properties.set(Shape.VISIBILITY, visibility());
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.putObject("patternProperties").putObject("^" + Shape.EXTENSION);
        node.put("additionalProperties", false);
        Conditions.add(shape, node);
        return node;
    }

    private ObjectNode visibility() {
        ObjectNode node = described(mapper.createObjectNode(), "The narrowest audience that may see this.");
        node.putArray("enum").add("public").add("partners").add("internal").addNull();
        return orTodo(node);
    }

    private ObjectNode property(Shape shape, int index) {
        Field field = shape.fields().get(index);
        ObjectNode node = type(field.type());
        if (!field.required()) {
            node = orNull(node);
        }
        if (!(field.type() instanceof Type.Text)) {
            node = orTodo(node);
        }
        StringBuilder description = new StringBuilder(FormatDocs.meaning(shape.index(), index));
        if (field.fallback() != null) {
            node.put("default", field.fallback());
        }
        String example = FormatDocs.example(shape.index(), index);
        if (!example.isEmpty()) {
            node.putArray("examples").add(example);
        }
        return described(node, description.toString());
    }

    private static ObjectNode described(ObjectNode node, String description) {
        return node.put("description", description);
    }

    /** A value of the type, a {@code TODO} aside. */
    private ObjectNode type(Type type) {
        if (type instanceof Type.Text text) {
            return text(text.kind());
        }
        if (type instanceof Type.Choice choice) {
            ObjectNode node = mapper.createObjectNode();
            choice.texts().forEach(node.putArray("enum")::add);
            return node;
        }
        if (type instanceof Type.Plain plain) {
            return plain(plain);
        }
        if (type instanceof Type.Reference) {
            return either(text(), listOf(text()));
        }
        if (type instanceof Type.Mapping mapping) {
            return reference(FormatTable.shape(mapping.shape()));
        }
        return type instanceof Type.ListOf list ? list(list) : text();
    }

    private ObjectNode text(TextKind kind) {
        return switch (kind) {
            case VERSION -> mapper.createObjectNode().put("const", "partnership-plan/1");
            case LANGUAGE -> pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$");
            case CURRENCY -> pattern("^[A-Z]{3}$");
            case LINE, PROSE -> text();
        };
    }

    /** Text accepts whatever an editor's YAML takes for a number, a boolean or nothing. */
    private ObjectNode text() {
        ObjectNode node = mapper.createObjectNode();
        TEXT_TYPES.forEach(node.putArray("type")::add);
        return node;
    }

    private ObjectNode plain(Type.Plain plain) {
        return switch (plain) {
            case NUMBER -> number("^-?\\d+(\\.\\d+)?$");
            case WHOLE -> whole();
            case PERCENT -> percent();
            case YES_NO ->
                either(
                        mapper.createObjectNode().put("type", "boolean"),
                        pattern("^([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"));
            case DATE -> pattern("^" + DATE + "$");
            case PAST_DATE ->
                either(
                        mapper.createObjectNode()
                                .put("type", "integer")
                                .put("minimum", 1)
                                .put("maximum", 9999),
                        pattern("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"));
            case EFFECTIVE_DATE -> pattern("^(on_signature|" + DATE + ")$");
            case CADENCE ->
                pattern("^(daily|weekly|monthly|quarterly|yearly|as_needed|0*[1-9]\\d{0,3} (day|week|month|year)s?)$");
            case MONEY -> money("^\\d+(\\.\\d+)?$");
            case SIGNED_MONEY -> money("^-?\\d+(\\.\\d+)?$");
        };
    }

    private ObjectNode number(String pattern) {
        return either(mapper.createObjectNode().put("type", "number"), pattern(pattern));
    }

    private ObjectNode money(String pattern) {
        ObjectNode number = mapper.createObjectNode().put("type", "number");
        if (!pattern.startsWith("^-")) {
            number.put("minimum", 0);
        }
        return either(number, pattern(pattern));
    }

    private ObjectNode whole() {
        return either(mapper.createObjectNode().put("type", "integer").put("minimum", 0), pattern("^\\d{1,9}$"));
    }

    private ObjectNode percent() {
        return either(
                mapper.createObjectNode()
                        .put("type", "number")
                        .put("minimum", 0)
                        .put("maximum", 100),
                pattern("^(\\d{1,2}(\\.\\d+)?|100(\\.0+)?)$"));
    }

    private ObjectNode list(Type.ListOf type) {
        ObjectNode item = type.item() instanceof Type.Text ? type(type.item()) : orTodo(type(type.item()));
        ObjectNode list = listOf(item);
        ObjectNode none = mapper.createObjectNode().put("const", "none");
        return type.oneOrMore() ? either(type(type.item()), list, none) : either(list, none);
    }

    private ObjectNode listOf(ObjectNode item) {
        ObjectNode node = mapper.createObjectNode().put("type", "array");
        node.set("items", item);
        return node;
    }

    /** A mapping, or the plain value that may stand for it. */
    private ObjectNode reference(Shape shape) {
        ObjectNode mapping = mapper.createObjectNode().put("$ref", "#/$defs/" + shape.name());
        if (shape.shorthand() < 0) {
            return mapping;
        }
        return either(type(shape.fields().get(shape.shorthand()).type()), mapping);
    }

    private ObjectNode orTodo(ObjectNode node) {
        return either(node, mapper.createObjectNode().put("$ref", "#/$defs/todo"));
    }

    private ObjectNode orNull(ObjectNode node) {
        return either(node, mapper.createObjectNode().put("type", "null"));
    }

    /** A union; unions within it are taken apart, so that editors show one flat choice. */
    private ObjectNode either(ObjectNode... nodes) {
        ArrayNode any = mapper.createArrayNode();
        for (ObjectNode node : nodes) {
            if (node.size() == 1 && node.get("anyOf") instanceof ArrayNode inner) {
                any.addAll(inner);
            } else {
                any.add(node);
            }
        }
        ObjectNode union = mapper.createObjectNode();
        union.set("anyOf", any);
        return union;
    }

    private ObjectNode pattern(String pattern) {
        return mapper.createObjectNode().put("type", "string").put("pattern", pattern);
    }
}

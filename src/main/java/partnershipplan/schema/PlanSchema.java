package partnershipplan.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
 *
 * <p>Editors show the first description they meet at a value, going from the inside out, and join the names of all
 * alternatives that look alike. So keys and items have descriptions, mappings have titles, and of a union's alternatives at
 * most one has no title. Types that would make an editor propose {@code true} or {@code null} everywhere are told by
 * what they are not.
 */
public final class PlanSchema {
    private static final String TODO = "^\\s*TODO(?![A-Za-z0-9])";
    private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String TEXT = "text";
    private static final String TYPED = "typed";
    private static final String WORD = "word";
    private static final String TODO_NAME = "todo";
    private static final String OPEN = "open";
    private static final String INTERVAL = "interval";

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectNode definitions = mapper.createObjectNode();

    /** The schema as JSON text, with a line break at its end. */
    public static String print() throws IOException {
        PlanSchema writer = new PlanSchema();
        return writer.mapper.writeValueAsString(writer.schema()) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:partnership-plan:1");
        Shape plan = FormatTable.shape(FormatTable.PLAN);
        schema.put("title", "Partnership plan");
        schema.put("description", FormatDocs.meaning(plan.index()));
        schema.setAll(mapping(plan));
        schema.set("$defs", definitions);
        definitions.set(Shape.ID, described(text(), "What other keys and waivers name this item by."));
        definitions.set(
                Shape.NOTE, described(text(), "A remark for ourselves; internal unless `visibility` widens it."));
        definitions.set(Shape.VISIBILITY, visibility());
        definitions.set(TEXT, text());
        definitions.set(TYPED, typed());
        definitions.set(WORD, word());
        definitions.set(TODO_NAME, titled("Not answered yet", pattern(TODO)));
        definitions.set(OPEN, open());
        definitions.set(INTERVAL, titled("Every so often", pattern("^0*[1-9]\\d{0,3} (day|week|month|year)s?$")));
        for (Type.Plain plain : Type.Plain.values()) {
            definitions.set(name(plain), plain(plain));
        }
        for (int i = 0; i < FormatTable.COUNT; i++) {
            if (i != FormatTable.PLAN) {
                Shape shape = FormatTable.shape(i);
                definitions.set(shape.name(), titled(title(shape), mapping(shape)));
            }
        }
        return schema;
    }

    /** Text accepts whatever an editor's YAML takes for a number, a boolean or nothing. */
    private ObjectNode text() {
        return either(mapper.createObjectNode().put("type", "string"), reference(TYPED));
    }

    private ObjectNode typed() {
        ObjectNode typed = mapper.createObjectNode().put("title", "Taken as typed");
        notOf(typed, "string", "array", "object");
        return typed;
    }

    /** Text as an item of a list, where a union would make an editor propose each alternative. */
    private ObjectNode word() {
        ObjectNode word = mapper.createObjectNode();
        notOf(word, "array", "object");
        return word;
    }

    /** Nothing, or a {@code TODO}: an optional key without an answer. */
    private ObjectNode open() {
        ObjectNode open = mapper.createObjectNode().put("title", "Not answered yet");
        notOf(open, "number", "boolean", "array", "object");
        return open.put("pattern", "^\\s*$|" + TODO);
    }

    private static void notOf(ObjectNode node, String... types) {
        ArrayNode names = node.putObject("not").put("title", "Anything else").putArray("type");
        List.of(types).forEach(names::add);
    }

    private ObjectNode mapping(Shape shape) {
        ObjectNode node = mapper.createObjectNode();
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
            properties.set(Shape.ID, reference(Shape.ID));
        }
        properties.set(Shape.NOTE, reference(Shape.NOTE));
        properties.set(Shape.VISIBILITY, reference(Shape.VISIBILITY));
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.putObject("patternProperties").putObject("^" + Shape.EXTENSION);
        node.put("additionalProperties", false);
        Conditions.add(shape, node);
        return node;
    }

    private ObjectNode visibility() {
        ObjectNode node = mapper.createObjectNode();
        node.putArray("enum").add("public").add("partners").add("internal");
        return described(either(node, reference(OPEN)), "The narrowest audience that may see this.");
    }

    private ObjectNode property(Shape shape, int index) {
        Field field = shape.fields().get(index);
        ObjectNode node = value(field.type(), field.required());
        if (field.fallback() != null) {
            node.put("default", field.fallback());
        }
        String example = FormatDocs.example(shape.index(), index);
        if (!example.isEmpty()) {
            node.putArray("examples").add(example);
        }
        return described(node, FormatDocs.meaning(shape.index(), index));
    }

    /** A value of the type, or what stands for one that is missing. */
    private ObjectNode value(Type type, boolean required) {
        if (isVersion(type)) {
            return type(type);
        }
        if (takesAnything(type)) {
            return shared(type, "", type(type));
        }
        String missing = required ? TODO_NAME : OPEN;
        return shared(type, "_" + missing, either(type(type), reference(missing)));
    }

    /** The schema itself; or, of a type that many keys have, a reference to it. */
    private ObjectNode shared(Type type, String suffix, ObjectNode node) {
        String name = "";
        if (type instanceof Type.Plain plain) {
            name = name(plain);
        } else if (type instanceof Type.Reference) {
            name = "references";
        } else if (type instanceof Type.ListOf list && isText(list.item())) {
            name = list.oneOrMore() ? "references" : "texts";
        }
        if (name.isEmpty()) {
            return node;
        }
        definitions.set(name + suffix, node);
        return reference(name + suffix);
    }

    private static ObjectNode described(ObjectNode node, String description) {
        return node.put("description", description);
    }

    /** The node with a title, first. */
    private ObjectNode titled(String title, ObjectNode node) {
        ObjectNode titled = mapper.createObjectNode().put("title", title);
        titled.setAll(node);
        return titled;
    }

    /** The record's name as words: "Target partner". */
    private static String title(Shape shape) {
        String words = shape.name().replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isVersion(Type type) {
        return type instanceof Type.Text text && text.kind() == TextKind.VERSION;
    }

    /** Whether any scalar will do, and nothing else. */
    private static boolean isText(Type type) {
        return type instanceof Type.Id
                || (type instanceof Type.Text text && (text.kind() == TextKind.LINE || text.kind() == TextKind.PROSE));
    }

    /** Whether any scalar will do, also none and a {@code TODO}. */
    private static boolean takesAnything(Type type) {
        if (type instanceof Type.Mapping mapping) {
            Shape shape = FormatTable.shape(mapping.shape());
            return shape.shorthand() >= 0
                    && takesAnything(shape.fields().get(shape.shorthand()).type());
        }
        if (type instanceof Type.ListOf list) {
            return list.oneOrMore() && takesAnything(list.item());
        }
        return type instanceof Type.Reference || isText(type);
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
            return scalar(plain);
        }
        if (type instanceof Type.Reference) {
            return either(text(), listOf(reference(WORD)));
        }
        if (type instanceof Type.Mapping mapping) {
            return mappingOrShorthand(FormatTable.shape(mapping.shape()));
        }
        return type instanceof Type.ListOf list ? list(list) : reference(TEXT);
    }

    private ObjectNode text(TextKind kind) {
        return switch (kind) {
            case VERSION -> mapper.createObjectNode().put("const", "partnership-plan/1");
            case LANGUAGE -> pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$");
            case CURRENCY -> pattern("^[A-Z]{3}$");
            case LINE, PROSE -> reference(TEXT);
        };
    }

    private ObjectNode scalar(Type.Plain plain) {
        ObjectNode scalar = reference(name(plain));
        return switch (plain) {
            case CADENCE -> either(scalar, reference(INTERVAL));
            case EFFECTIVE_DATE -> either(reference(name(Type.Plain.DATE)), scalar);
            default -> scalar;
        };
    }

    private ObjectNode plain(Type.Plain plain) {
        return switch (plain) {
            case NUMBER -> written("number", "^-?\\d+(\\.\\d+)?$");
            case WHOLE -> written("integer", "^\\d{1,9}$").put("minimum", 0);
            case PERCENT ->
                written("number", "^(\\d{1,2}(\\.\\d+)?|100(\\.0+)?)$")
                        .put("minimum", 0)
                        .put("maximum", 100);
            case YES_NO -> written("boolean", "^([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$");
            case DATE -> pattern("^" + DATE + "$");
            case PAST_DATE ->
                written("integer", "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$")
                        .put("minimum", 1000)
                        .put("maximum", 9999);
            case EFFECTIVE_DATE -> titled("On signature", constant("on_signature"));
            case CADENCE -> {
                ObjectNode cadence = mapper.createObjectNode();
                ArrayNode words = cadence.putArray("enum");
                List.of("daily", "weekly", "monthly", "quarterly", "yearly", "as_needed")
                        .forEach(words::add);
                yield cadence;
            }
            case MONEY -> written("number", "^\\d+(\\.\\d+)?$").put("minimum", 0);
            case SIGNED_MONEY -> written("number", "^-?\\d+(\\.\\d+)?$");
        };
    }

    /** A value of a type of YAML, or in quotes what would be one. */
    private ObjectNode written(String type, String pattern) {
        ObjectNode node = mapper.createObjectNode();
        node.putArray("type").add(type).add("string");
        return node.put("pattern", pattern);
    }

    private static String name(Type.Plain plain) {
        return plain.name().toLowerCase(Locale.ROOT);
    }

    private ObjectNode list(Type.ListOf type) {
        ObjectNode list = listOf(item(type.item()));
        if (takesAnything(type)) {
            return either(inUnion(type.item()), list);
        }
        ObjectNode none = titled("None", constant("none"));
        return type.oneOrMore() ? either(type(type.item()), list, none) : either(list, none);
    }

    private ObjectNode item(Type type) {
        if (type instanceof Type.Mapping mapping) {
            ObjectNode item = reference(FormatTable.shape(mapping.shape()).name())
                    .put("description", FormatDocs.meaning(mapping.shape()));
            Shape shape = FormatTable.shape(mapping.shape());
            if (shape.shorthand() < 0) {
                return either(item, reference(TODO_NAME));
            }
            ObjectNode shorthand = inUnion(shape.fields().get(shape.shorthand()).type());
            return takesAnything(type) ? either(item, shorthand) : either(item, shorthand, reference(TODO_NAME));
        }
        if (isText(type)) {
            return reference(WORD);
        }
        return type instanceof Type.Text ? type(type) : either(type(type), reference(TODO_NAME));
    }

    /** The type's alternatives themselves: a union may hold no reference to another union. */
    private ObjectNode inUnion(Type type) {
        return isText(type) ? text() : type(type);
    }

    private ObjectNode listOf(ObjectNode item) {
        ObjectNode node = mapper.createObjectNode().put("type", "array");
        node.set("items", item);
        return node;
    }

    /** A mapping, or the plain value that may stand for it; of two that do not fit, editors tell about the first. */
    private ObjectNode mappingOrShorthand(Shape shape) {
        ObjectNode mapping = reference(shape.name());
        if (shape.shorthand() < 0) {
            return mapping;
        }
        return either(mapping, inUnion(shape.fields().get(shape.shorthand()).type()));
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

    private ObjectNode reference(String definition) {
        return mapper.createObjectNode().put("$ref", "#/$defs/" + definition);
    }

    private ObjectNode constant(String value) {
        return mapper.createObjectNode().put("const", value);
    }

    private ObjectNode pattern(String pattern) {
        return mapper.createObjectNode().put("type", "string").put("pattern", pattern);
    }
}

package partnershipplan.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Plan;
import partnershipplan.model.TextKind;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** Text arrives as typed wherever the format has text, and every other type as the contract says. */
class ExactTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/every-key.json");
    private static final Path EVERY_KEY = Path.of("src/test/resources/plans/every-key.plan.yaml");

    /** The ways to write a text; none of them changes it. */
    private static final List<UnaryOperator<String>> FORMS = List.of(
            text -> text,
            text -> "'" + text + "'",
            text -> "\"" + text + "\"",
            text -> "|-\n" + " ".repeat(80) + text,
            text -> ">-\n" + " ".repeat(80) + text);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "on",
                "Off",
                "y",
                "null",
                "NULL",
                "~",
                "012",
                "0o17",
                "1.10",
                "02134",
                "12:30",
                "190:20:30",
                "555_1234",
                "5551234567",
                "2026-10-01",
                "2026-10-01T12:00:00Z",
                "0x1F",
                "1e3",
                "-1",
                "+1",
                "1.",
                ".5",
                ".inf",
                ".NaN",
                "yes",
                "TRUE",
                "=",
                "<",
                "1,000",
                "12345678901234567890.10",
                "None",
                "none",
                "us",
                "all",
                "A. 50%",
                "C:\\dir",
            })
    void a_text_is_as_typed_under_every_key_in_every_form(String text) throws IOException {
        for (UnaryOperator<String> form : FORMS) {
            boolean doubled = form.apply("x").startsWith("\"");
            String typed = form.apply(doubled ? text.replace("\\", "\\\\") : text);
            for (boolean shorthand : new boolean[] {false, true}) {
                String yaml = new Everything(typed, shorthand).plan();
                JsonNode json = export(yaml);
                Texts texts = new Texts();
                texts.mapping(json, FormatTable.shape(FormatTable.PLAN));
                assertThat(texts.found).as(typed).containsOnly(text);
                assertThat(texts.count).as(typed).isGreaterThan(200);
            }
        }
    }

    @Test
    void every_key_of_every_mapping_is_exported_as_its_type() throws IOException {
        JsonNode json = export(new Everything("text", false).plan());
        Texts texts = new Texts();
        texts.mapping(json, FormatTable.shape(FormatTable.PLAN));
        assertThat(texts.wrong).isEmpty();
        assertThat(texts.shapes).hasSize(FormatTable.COUNT);
    }

    @Test
    void a_plan_with_every_key_is_exported_as_reviewed() throws IOException {
        String json = PlanJson.of(plan(Files.readString(EVERY_KEY)));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, json);
        }
        assertThat(json)
                .as("read what changed, then accept it with -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void what_is_exported_is_a_plan_that_exports_the_same() throws IOException {
        String json = Files.readString(GOLDEN);
        assertThat(PlanJson.of(plan(json))).isEqualTo(json);
    }

    @Test
    void numbers_keep_their_digits_and_money_its_text() throws IOException {
        String golden = Files.readString(EVERY_KEY)
                .replace("{value: 60, date: 2027-06-30}", "{value: 060.50, date: 2027-06-30}")
                .replace("amount: 120.50", "amount: 00120.500")
                .replace("rate: 18.5", "rate: 18.50");
        String json = PlanJson.of(plan(golden));
        assertThat(json)
                .contains("\"value\" : 60.50")
                .contains("\"amount\" : \"00120.500\"")
                .contains("\"rate\" : 18.50");
    }

    @Test
    void silence_none_and_todo_are_three_things() throws IOException {
        String draft = Files.readString(EVERY_KEY)
                .replace("status: active\nlanguage", "status: draft\nlanguage")
                .replace("      assistance_listings: none", "      assistance_listings: TODO ask the board")
                .replace("since: 2022-09-01", "since: \"TODO: look it up\"")
                .replace("regimes: [] # none that this plan needs", "regimes: none");
        JsonNode partners = export(draft).at("/background/existing_partners");

        assertThat(partners.at("/0/assistance_listings").textValue()).isEqualTo("TODO ask the board");
        assertThat(partners.at("/1/since").textValue()).isEqualTo("TODO: look it up");
        assertThat(partners.at("/3/regimes").isArray()).isTrue();
        assertThat(partners.at("/3/regimes")).isEmpty();
        assertThat(partners.at("/2").has("regimes")).isFalse();
        assertThat(partners.at("/2/stage").textValue()).isEqualTo("active");
        assertThat(partners.at("/2/id").textValue()).isEqualTo("thistle-interpreters");
    }

    @Test
    void references_and_single_items_are_told_in_one_way() throws IOException {
        JsonNode json = export(Files.readString(EVERY_KEY));
        ObjectMapper mapper = new ObjectMapper();

        assertThat(json.at("/accountability/roles/0/with"))
                .isEqualTo(mapper.readTree("['brookside-clinic','willow-house']".replace('\'', '"')));
        assertThat(json.at("/tactics/maintenance/2/partner")).isEqualTo(mapper.readTree("[\"brookside-clinic\"]"));
        assertThat(json.at("/background/existing_partners/0/contact").isArray()).isTrue();
        assertThat(json.at("/background/existing_partners/0/location").isArray())
                .isTrue();
        assertThat(json.at("/groups/1/chairs").isArray()).isTrue();
        assertThat(json.at("/groups/1/id").textValue()).isEqualTo("circle-of-lived-experience");
        assertThat(json.at("/organization/id").textValue()).isEqualTo("fernhollow");
        assertThat(json.at("/timeline/2/id").textValue()).isEqualTo("visit-the-shelter");
        assertThat(json.toString()).doesNotContain("x-board-packet").doesNotContain("x-file-number");
    }

    private static JsonNode export(String yaml) throws IOException {
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                .readTree(PlanJson.of(plan(yaml)));
    }

    private static Plan plan(String yaml) {
        Parsed parsed = PlanParser.parse("plan", yaml.getBytes(UTF_8));
        assertThat(parsed.findings()).as(yaml).isEmpty();
        return parsed.plan();
    }

    /** A plan with every key that the format's table has, all texts alike. */
    private static final class Everything {
        private final String text;
        private final boolean shorthand;
        private final StringBuilder yaml = new StringBuilder();

        Everything(String text, boolean shorthand) {
            this.text = text;
            this.shorthand = shorthand;
        }

        String plan() {
            keys(FormatTable.shape(FormatTable.PLAN), "");
            return yaml.toString();
        }

        private void keys(Shape shape, String indent) {
            for (Field field : shape.fields()) {
                if (!field.unwritten() && !field.name().equals("after")) {
                    yaml.append(indent).append(field.name()).append(':');
                    value(field.type(), field.name(), indent);
                }
            }
            yaml.append(indent).append("note: ").append(text).append('\n');
            yaml.append(indent).append("x-y: ").append(text).append('\n');
        }

        private void value(Type type, String key, String indent) {
            if (type instanceof Type.ListOf list) {
                yaml.append('\n').append(indent).append("  -");
                if (list.item() instanceof Type.Mapping mapping && isMapping(mapping)) {
                    Shape shape = FormatTable.shape(mapping.shape());
                    yaml.append(" id: ").append(id(shape)).append('\n');
                    keys(shape, indent + "    ");
                } else {
                    value(list.item(), key, indent + "  ");
                }
            } else if (type instanceof Type.Mapping mapping && isMapping(mapping)) {
                yaml.append('\n');
                keys(FormatTable.shape(mapping.shape()), indent + "  ");
            } else if (type instanceof Type.Mapping mapping) {
                Shape shape = FormatTable.shape(mapping.shape());
                value(shape.fields().get(shape.shorthand()).type(), key, indent);
            } else {
                yaml.append(' ').append(scalar(type, key)).append('\n');
            }
        }

        private boolean isMapping(Type.Mapping mapping) {
            return !shorthand || FormatTable.shape(mapping.shape()).shorthand() < 0;
        }

        private String id(Shape shape) {
            return shape.name().endsWith("Partner")
                    ? "the-partner"
                    : "the-" + shape.name().toLowerCase(java.util.Locale.ROOT);
        }

        private String scalar(Type type, String key) {
            if (type instanceof Type.Choice choice) {
                return choice.texts().get(0);
            }
            if (type instanceof Type.Reference) {
                return "the-partner";
            }
            if (type instanceof Type.Id id) {
                return switch (id.list()) {
                    case NEEDS -> "the-partnershipneed";
                    case MUST_HAVES -> "the-musthave";
                    case TASKS -> "the-task";
                    case METRICS -> "the-metric";
                    case AGREEMENTS -> "the-agreement";
                    case NOTHING -> "";
                };
            }
            if (type instanceof Type.Text known) {
                return switch (known.kind()) {
                    case VERSION -> "partnership-plan/1";
                    case LANGUAGE -> "no";
                    case CURRENCY -> "EUR";
                    case LINE, PROSE -> text;
                };
            }
            return switch ((Type.Plain) type) {
                case NUMBER -> "12.50";
                case WHOLE -> "012";
                case PERCENT -> "15.0";
                case YES_NO -> "No";
                case DATE -> "2026-10-01";
                case PAST_DATE -> "2026-10";
                case EFFECTIVE_DATE -> "on_signature";
                case CADENCE -> "6 weeks";
                case MONEY, SIGNED_MONEY -> "045.50";
            };
        }
    }

    /** Collects the texts of an exported plan, and what is not of its key's type. */
    private static final class Texts {
        private final Set<String> found = new TreeSet<>();
        private final List<String> wrong = new ArrayList<>();
        private final Set<String> shapes = new TreeSet<>();
        private int count;

        void mapping(JsonNode node, Shape shape) {
            shapes.add(shape.name());
            found.add(node.path("note").toString().replaceAll("^\"|\"$", "").replace("\\\\", "\\"));
            for (Field field : shape.fields()) {
                if (!field.unwritten() && !field.name().equals("after")) {
                    value(node.get(field.name()), field.type(), shape.name() + "." + field.name());
                }
            }
        }

        private void value(JsonNode node, Type type, String where) {
            if (node == null) {
                wrong.add(where + " is missing");
                found.add(where + " is missing");
            } else if (type instanceof Type.ListOf list) {
                if (node.isArray()) {
                    node.forEach(item -> value(item, list.item(), where));
                } else if (where.equals("Agreement.number")) {
                    value(node, list.item(), where);
                } else {
                    wrong.add(where + " is no list");
                }
            } else if (type instanceof Type.Reference) {
                check(node.isArray() && node.get(0).isTextual(), where, node);
            } else if (type instanceof Type.Mapping mapping) {
                Shape shape = FormatTable.shape(mapping.shape());
                if (node.isObject()) {
                    mapping(node, shape);
                } else {
                    value(node, shape.fields().get(shape.shorthand()).type(), where);
                }
            } else if (type instanceof Type.Text text
                    && (text.kind() == TextKind.LINE || text.kind() == TextKind.PROSE)) {
                count++;
                found.add(node.isTextual() ? node.textValue() : where + " is " + node);
            } else if (type instanceof Type.Plain plain) {
                check(
                        switch (plain) {
                            case NUMBER -> node.isNumber() && node.toString().equals("12.50");
                            case WHOLE -> node.isNumber() && node.toString().equals("12");
                            case PERCENT -> node.isNumber() && node.toString().equals("15.0");
                            case YES_NO -> node.isBoolean() && !node.booleanValue();
                            case DATE -> node.toString().equals("\"2026-10-01\"");
                            case PAST_DATE -> node.toString().equals("\"2026-10\"");
                            case EFFECTIVE_DATE -> node.toString().equals("\"on_signature\"");
                            case CADENCE -> node.toString().equals("\"6 weeks\"");
                            case MONEY, SIGNED_MONEY -> node.toString().equals("\"045.50\"");
                        },
                        where,
                        node);
            } else {
                check(node.isTextual(), where, node);
            }
        }

        private void check(boolean right, String where, JsonNode node) {
            if (!right) {
                wrong.add(where + " is " + node);
            }
        }
    }
}

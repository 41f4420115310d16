package partnershipplan.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.model.PartnershipType;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.parse.block.BlockReader;
import partnershipplan.render.Form;
import partnershipplan.render.Renderer;
import partnershipplan.schema.PlanSchema;

final class ScaffoldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<Section> ALL = EnumSet.allOf(Section.class);

    static Stream<String> oddNames() {
        return Stream.of(
                "Harbor Light",
                "NO: x",
                "No",
                "on",
                "null",
                "~",
                "y",
                "012",
                "1.10",
                "02134",
                "12:30",
                "555_1234",
                "2026-10-01",
                "*star",
                "&anchor",
                "!tag",
                "# hash",
                "a # hash",
                "a #b",
                "- dash",
                "-",
                "? key",
                "| pipe",
                "> fold",
                "%percent",
                "@at",
                "`tick`",
                "'single'",
                "\"double\"",
                "it's \"both\"",
                "back\\slash \\n",
                "{flow}",
                "[flow]",
                "a, b",
                "{{tag}}",
                "${name}",
                "${+30}",
                "$1 \\1",
                "#each wanted task",
                "key: value",
                "colon:",
                ": colon",
                "trailing-",
                "Niños y Niñas",
                "Đường Việt",
                "Ελπίδα",
                "Надежда",
                "مأوى",
                "日本の家",
                "🌻",
                "👩‍👩‍👧 Home",
                "Café",
                "a  b",
                "non\u00A0breaking\u00A0",
                "zero\u200Bwidth",
                "<<",
                "=",
                "---",
                "...",
                "all",
                "us",
                "None",
                "Public",
                "partners",
                "TODOS Unidos",
                "A".repeat(499));
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void theOrganizationReadsBackAsTyped(String name) {
        for (Template template : Template.values()) {
            Plan plan = valid(new Answers(name, template, List.of(), List.of(), ALL));
            assertThat(Objects.requireNonNull(plan.organization()).name()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void partnersReadBackAsTyped(Template template) {
        List<NamedPartner> existing =
                oddNames().map(n -> new NamedPartner(n, PartnershipType.FORMAL)).toList();
        List<NamedPartner> wanted =
                oddNames().map(n -> new NamedPartner(n + "!", null)).toList();
        Answers answers = new Answers("Our own", template, existing, wanted, ALL);
        assertThat(AnswerCheck.partners(answers)).isNull();
        Plan plan = valid(answers);
        assertThat(Objects.requireNonNull(plan.background()).existingPartners())
                .extracting(p -> p.name())
                .containsAll(oddNames().toList());
        assertThat(plan.goals())
                .extracting(p -> p.name())
                .containsAll(oddNames().map(n -> n + "!").toList());
    }

    @Test
    void aPartnerInBothListsIsOnePartner() {
        Plan plan = valid(new Answers(
                "Our own",
                Template.BLANK,
                List.of(new NamedPartner("Circle", PartnershipType.INFORMAL)),
                List.of(new NamedPartner("Circle", PartnershipType.FORMAL)),
                ALL));
        assertThat(Objects.requireNonNull(plan.background())
                        .existingPartners()
                        .get(0)
                        .meta()
                        .id())
                .isEqualTo(plan.goals().get(0).meta().id());
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void onlyBlockStyle(Template template) {
        String text = Scaffold.write(Answers.none(template), TODAY);
        assertBlock(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        assertThat(text).doesNotContain("\t").doesNotContain("${");
        assertThat(text.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void editorsRaiseNoFalseAlarm(Template template) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(PlanSchema.print());
        for (Answers answers :
                List.of(Answers.none(template), new Answers("A", template, List.of(), List.of(), Set.of()))) {
            Object data = new Yaml(new LoaderOptions())
                    .load(Scaffold.write(answers, TODAY).replaceAll(": (\\d{4}-\\d\\d-\\d\\d)", ": '$1'"));
            assertThat(schema.validate(new ObjectMapper().valueToTree(data))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyAudienceCanReadIt(Template template) {
        Plan plan = valid(new Answers(
                "Our own",
                template,
                List.of(new NamedPartner("Circle", null)),
                List.of(new NamedPartner("Clinic", null)),
                ALL));
        for (Audience audience : List.of(Audience.INTERNAL, Audience.PARTNERS, Audience.PUBLIC)) {
            for (Form form : List.of(Form.MD, Form.HTML)) {
                byte[] bytes = new Renderer(null)
                        .render(Seen.of(plan, audience), form, TODAY, Instant.EPOCH)
                        .bytes();
                assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Our own");
            }
        }
    }

    @Test
    void aSectionLeftForLaterKeepsItsExplanation() {
        String text = Scaffold.write(
                new Answers(
                        "Our own",
                        Template.BLANK,
                        List.of(),
                        List.of(new NamedPartner("Clinic", null)),
                        Set.of(Section.NEED)),
                TODAY);
        assertThat(text).contains("\nbackground: TODO", "# 1. BACKGROUND", "\nneed:\n", "\ngoals:\n  - name: Clinic\n");
        valid(new Answers("Our own", Template.BLANK, List.of(), List.of(), Set.of(Section.NEED)));
        valid(new Answers("Our own", Template.BLANK, List.of(), List.of(), Set.of()));
    }

    @ParameterizedTest
    @EnumSource(value = Template.class, names = "BLANK", mode = EnumSource.Mode.EXCLUDE)
    void everyPlaceOfTheWorksheetIsKnownToTheTemplate(Template template) {
        String plan = Stream.of(Section.values())
                .flatMap(s -> Texts.lines("plan/" + s.key()).stream())
                .collect(Collectors.joining("\n"));
        List<String> places = plan.lines()
                .filter(l -> l.startsWith("#examples "))
                .map(l -> l.substring("#examples ".length()))
                .toList();
        assertThat(places)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(Texts.lines(template.word() + "/" + place))
                        .as(place)
                        .isNotEmpty());
    }

    private static Plan valid(Answers answers) {
        String text = Scaffold.write(answers, TODAY);
        Parsed parsed = PlanParser.parse("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).isEmpty();
        assertThat(BlockReader.read(text, 32))
                .as("what plan writes is read quickly")
                .isNotNull();
        return Objects.requireNonNull(parsed.plan());
    }

    private static void assertBlock(Node node) {
        if (node instanceof CollectionNode<?> collection) {
            assertThat(collection.getFlowStyle().name()).isEqualTo("BLOCK");
            for (Object child : collection.getValue()) {
                if (child instanceof NodeTuple pair) {
                    assertBlock(pair.getValueNode());
                } else {
                    assertBlock((Node) child);
                }
            }
        }
    }
}

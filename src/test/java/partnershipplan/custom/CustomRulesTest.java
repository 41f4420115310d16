package partnershipplan.custom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Linter;
import partnershipplan.lint.Settings;
import partnershipplan.parse.PlanParser;
import partnershipplan.source.Span;

/** Custom rules over plans: what they find, where, and in which words. */
class CustomRulesTest {
    private static final String PAGE = page();

    private static final String AGREEMENT = """
            format: partnership-plan/1
            organization: {name: Harborlight}
            agreements:
              - id: ccs-mou
                instrument: mou
                status: executed
                partners: [capital-city-shelter]
                purpose: Beds for men.
                parties:
                  - party: capital-city-shelter
                  - party: us
                    lead: yes
                    signatory: {title: Director, authority: Bylaws, signed: 2026-10-01}
            goals:
              - name: Capital City Shelter
                type: formal
                description: A shelter.
                outcome: Beds.
            """;

    private static final String PARTNERS = """
            format: partnership-plan/1
            organization: {name: Harborlight}
            goals:
              - name: Capital City Shelter
                type: formal
                functions: [referral, outreach]
                survivor_led: no
                description: A shelter.
                contact: {title: Intake Lead}
                outcome: TODO agree on it
                sector: shelters
                languages: [English, {Spanish: yes}]
            background:
              principles:
                - Choice
                - The person who asks for help stays in charge.
            accountability:
              roles:
                - party: us
                  responsibilities:
                    - Answer within a day.
                    - {action: We meet., every: monthly}
            need:
              needs:
                - {id: beds, need: Beds for men, priority: low, services: [emergency_shelter]}
              must_haves:
                - {requirement: Choice, blocking: yes}
            evaluation:
              metrics:
                - {metric: Beds, target: {value: 60.50}}
            """;

    @Test
    void the_boards_approval_is_asked_for_at_our_own_party() {
        assertThat(found(boardApproval(), AGREEMENT))
                .containsExactly("11:9 agreements[ccs-mou].parties[1]: An MOU needs the board's approval before it is"
                        + " executed. `approval` is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instrument: mou=>instrument: contract",
                "status: executed=>status: drafting",
                "party: us=>party: all",
                "lead: yes=>approval: {body: Board of Directors, date: 2026-09-01}",
                "lead: yes=>approval: TODO ask the board",
                "lead: yes=>approval: {body: [a list]}",
            })
    void nobody_asks_for_it_elsewhere(String change) {
        String[] parts = change.split("=>");
        assertThat(AGREEMENT).contains(parts[0]);
        assertThat(found(boardApproval(), AGREEMENT.replace(parts[0], parts[1])))
                .isEmpty();
    }

    @Test
    void the_page_shows_what_is_found() {
        assertThat(findings(boardApproval(), AGREEMENT)).singleElement().satisfies(finding -> {
            Span span = finding.span();
            assertThat(block("text"))
                    .isEqualTo("plans/harbor.plan.yaml:" + span.line() + ":" + span.column() + ": "
                            + finding.severity().word() + ": " + finding.message() + " [" + finding.rule() + "]\n");
        });
    }

    @ParameterizedTest
    @MethodSource
    void every_path_and_schema_of_the_page_can_be_used(String given, String then) {
        assertThat(CustomRules.of(ConfiguredRules.of(rule(given, then))).faults())
                .isEmpty();
    }

    static Stream<Arguments> every_path_and_schema_of_the_page_can_be_used() {
        return Pattern.compile("(?m)^\\| [^|]* \\| `(.*)` \\|$")
                .matcher(PAGE)
                .results()
                .map(row -> row.group(1))
                .map(cell -> cell.startsWith("$") ? arguments(cell, "{}") : arguments("$", cell));
    }

    @Test
    void a_rule_keeps_its_own_id_and_severity() {
        assertThat(findings(boardApproval(), AGREEMENT)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("acme/board-approval");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void a_waiver_covers_it_as_it_covers_any_rule() {
        String waiver = """
                waivers:
                  - rule: acme/board-approval
                    at: agreements[ccs-mou]
                    reason: The board meets in December.
                    until: 2026-12-31
                """;
        assertThat(findings(boardApproval(), AGREEMENT + waiver))
                .singleElement()
                .matches(Finding::waived);
    }

    @ParameterizedTest
    @MethodSource
    void a_match_is_shown_where_it_stands(String given, String then, String expected) {
        assertThat(found(rule(given, then), PARTNERS)).containsExactly(expected.split("\n"));
    }

    static Stream<Arguments> a_match_is_shown_where_it_stands() {
        return Stream.of(
                // The whole document, of which something is missing: its first key.
                arguments("$", "{required: [period]}", "1:1 : Ask. `period` is missing."),
                // A wrong value: its key, though a mapping around it was given.
                arguments(
                        "$.goals[*]",
                        "{properties: {type: {const: informal}}}",
                        "5:5 goals[capital-city-shelter].type: Ask. `type` must be `informal`."),
                arguments(
                        "$.goals[*].functions",
                        "{contains: {const: coordination}}",
                        "6:5 goals[capital-city-shelter].functions: Ask."),
                arguments(
                        "$.goals[*].type",
                        "{oneOf: [{const: informal}, {enum: [none]}]}",
                        "5:5 goals[capital-city-shelter].type: Ask."),
                // Items of plain lists.
                arguments(
                        "$.goals[*].functions[?@ == 'outreach']",
                        "{enum: [referral, subrecipient]}",
                        "6:27 goals[capital-city-shelter].functions[1]: Ask. This entry must be one of: referral,"
                                + " subrecipient."),
                arguments(
                        "$.background.principles[-1]",
                        "{maxLength: 10}",
                        "16:7 background.principles[1]: Ask. This entry may have 10 characters at most."),
                // A plain value that stands for a mapping, and one that stands for a list.
                arguments(
                        "$..responsibilities[?@.every != 'monthly']",
                        "{pattern: '^We '}",
                        "21:11 accountability.roles[0].responsibilities[0]: Ask. This entry is not in the form that"
                                + " the rule asks for."),
                arguments(
                        "$.goals[0].contact",
                        "{minItems: 2}",
                        "9:5 goals[capital-city-shelter].contact: Ask. `contact` needs at least 2 entries."),
                arguments(
                        "$.goals[0].contact[0]",
                        "{required: [email, phone]}",
                        "9:5 goals[capital-city-shelter].contact[0]: Ask. `email` and `phone` are missing."),
                // Yes or no, numbers, and what nobody wrote.
                arguments(
                        "$.goals[?@.survivor_led == false]",
                        "{properties: {survivor_led: {const: yes}}}",
                        "7:5 goals[capital-city-shelter].survivor_led: Ask. `survivor_led` must be `yes`."),
                arguments(
                        "$.need.needs[*].priority",
                        "{enum: [high]}",
                        "25:38 need.needs[beds].priority: Ask. `priority` must be one of: high."),
                arguments("$.status", "{const: active}", "1:1 status: Ask. `status` must be `active`."),
                arguments("$.title", "{not: {}}", "1:1 title: Ask."),
                arguments(
                        "$.goals[*]",
                        "{properties: {contact: false}}",
                        "9:5 goals[capital-city-shelter].contact: Ask. `contact` may not stand here."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.agreements[*] | {required: [approval]}",
                "$.goals[?@.type == 'informal'] | {not: {}}",
                "$.goals[?@.needs[0] == 'beds'] | {required: [outcome]}",
                // An answer that is still to come, a list of which an item could not be read, a value that could not.
                "$.goals[*].outcome | {maxLength: 3}",
                "$.goals[*].languages | {minItems: 3}",
                "$.goals[*] | {required: [sector]}",
                "$.need.must_haves[*].blocking | {const: yes}",
                "$.evaluation.metrics[*].target.value | {const: 60.5}",
                "$.tactics.outreach[?@.partner == 'us'] | {not: {}}",
                "$.goals[*].sector | {enum: [housing]}",
            })
    void what_satisfies_the_schema_or_is_no_answer_yet_is_silent(String given, String then) {
        assertThat(found(rule(given, then), PARTNERS)).isEmpty();
    }

    @Test
    void a_place_that_is_selected_twice_is_shown_once() {
        assertThat(found(rule("$['goals', 'goals'][*]", "{required: [uei]}"), PARTNERS))
                .hasSize(1);
    }

    @Test
    void two_references_are_compared_as_lists_and_one_as_people_wrote_it() {
        String plan = AGREEMENT.replace("partners: [capital-city-shelter]", "partners: [capital-city-shelter, us]");
        String one = rule("$.agreements[?@.partners == 'capital-city-shelter']", "{not: {}}");
        assertThat(found(one, AGREEMENT)).hasSize(1);
        assertThat(found(one, plan)).isEmpty();
        assertThat(found(rule("$.agreements[?@.partners[1] == 'us']", "{not: {}}"), plan))
                .hasSize(1);
        assertThat(found(rule("$.agreements[?length(@.partners) == 1]", "{not: {}}"), AGREEMENT))
                .hasSize(1);
        assertThat(found(rule("$.agreements[?match(@.partners, 'capital.*')]", "{not: {}}"), AGREEMENT))
                .hasSize(1);
    }

    @Test
    void a_plan_of_which_little_could_be_read_is_checked_as_far_as_it_goes() {
        String plan = """
                format: partnership-plan/1
                need: [wrong]
                goals:
                  - name:
                  - type: formal
                  - 7
                timeline: {wrong: yes}
                evaluation: {metrics: [{metric: Beds, target: {value: many}}]}
                """;
        assertThat(found(rule("$..*", "{not: {const: formal}}"), plan)).containsExactly("5:5 goals[1].type: Ask.");
    }

    @Test
    void every_value_of_the_fullest_plan_has_a_place() throws IOException {
        String plan = Files.readString(Path.of("src/test/resources/plans/every-key.plan.yaml"));
        List<Finding> findings = findings(rule("$..*", "{not: {}}"), plan);
        assertThat(findings).hasSizeGreaterThan(1000);
        assertThat(findings)
                .filteredOn(f -> f.span().line() == 4)
                .allMatch(f -> f.path().matches("format"));
    }

    /** The rule that the page for people shows. */
    private static String boardApproval() {
        return block("yaml");
    }

    private static String block(String language) {
        String begin = "```" + language + "\n";
        int start = PAGE.indexOf(begin) + begin.length();
        return PAGE.substring(start, PAGE.indexOf("```", start));
    }

    private static String page() {
        try {
            return Files.readString(Path.of("docs/custom-rules.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rule(String given, String then) {
        return """
                custom_rules:
                  - id: acme/rule
                    message: Ask
                    given: >-
                      %s
                    then: %s
                """.formatted(given, then);
    }

    private static List<String> found(String rules, String plan) {
        List<String> found = new ArrayList<>();
        for (Finding finding : findings(rules, plan)) {
            found.add(finding.span().line() + ":" + finding.span().column() + " " + finding.path() + ": "
                    + finding.message());
        }
        return found;
    }

    private static List<Finding> findings(String rules, String plan) {
        CustomRules custom = CustomRules.of(ConfiguredRules.of(rules));
        assertThat(custom.faults()).isEmpty();
        Settings settings =
                new Settings(Set.of(), Set.of(), Settings.DEFAULT.levels(), Settings.DEFAULT.options(), custom.rules());
        return new Linter(LocalDate.of(2026, 11, 23))
                .lint(PlanParser.parse("plan.yaml", plan.getBytes(UTF_8)), settings).findings().stream()
                        .filter(finding -> finding.rule().startsWith("acme/"))
                        .toList();
    }
}

package partnershipplan.custom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.finding.Finding;
import partnershipplan.lint.Linter;
import partnershipplan.lint.Settings;
import partnershipplan.parse.PlanParser;

/** Rules that would go on for ever, or fill the memory, are refused or stopped. */
class HostileRulesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.goals[STARS][STARS][STARS]",
                "$[?count($..*[?count($..*[?count($..*[?count($..*) > 1]) > 1]) > 1]) > 1]",
                "$..*[?$..* && $..*[?$..*[?$..*[?@ == $]]]]",
                "$..[?search(@, '(x+x+)+y[a-z]{900}')]",
            })
    void a_path_that_goes_on_and_on_is_stopped(String given) {
        assertThat(stopped(given.replace("STARS", "*" + ",*".repeat(99)), "{}")).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void a_path_that_cannot_be_followed_is_refused(String given) {
        assertThat(rules(given, "{}").faults()).hasSize(1);
    }

    static List<String> a_path_that_cannot_be_followed_is_refused() {
        return List.of(
                "$[?" + "(".repeat(5_000) + "@" + ")".repeat(5_000) + "]",
                "$" + "[?@".repeat(2_000) + "]".repeat(2_000),
                "$[?" + "length(".repeat(1_000) + "@" + ")".repeat(1_000) + " == 1]",
                "$" + ".a".repeat(50_000),
                "$[?@ == 1e999999999]",
                "$[?match(@, '((a{900}){900}){900}')]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|a)*b", "(.*)*(.*)*(.*)*x", "(a?|b?){30}x"})
    void no_regular_expression_is_slow(String regex) {
        assertThat(stopped("$.title[?match(@, '')]", "{}")).isFalse();
        assertThat(stopped("$[?search(@, '" + regex.replace("$", "") + "')]", "{}"))
                .isFalse();
        assertThat(stopped("$.title", "{pattern: '" + regex + "'}")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anyOf", "allOf", "oneOf"})
    void a_schema_that_doubles_at_every_reference_is_stopped(String keyword) {
        StringBuilder definitions = new StringBuilder("s40: {type: number}");
        for (int i = 0; i < 40; i++) {
            String next = "{$ref: '#/$defs/s" + (i + 1) + "'}";
            definitions.append(", s" + i + ": {" + keyword + ": [{not: " + next + "}, " + next + "]}");
        }
        assertThat(stopped("$.title", "{$defs: {" + definitions + "}, $ref: '#/$defs/s0'}"))
                .isTrue();
    }

    private static boolean stopped(String given, String then) {
        CustomRules rules = rules(given, then);
        assertThat(rules.faults()).isEmpty();
        return Assertions.assertTimeoutPreemptively(SOON, () -> {
            List<Finding> findings = new Linter(LocalDate.of(2026, 11, 23))
                    .lint(
                            PlanParser.parse("plan.yaml", plan().getBytes(UTF_8)),
                            new Settings(
                                    Set.of(),
                                    Set.of(),
                                    Settings.DEFAULT.levels(),
                                    Settings.DEFAULT.options(),
                                    rules.rules()))
                    .findings();
            return findings.stream().anyMatch(finding -> finding.message().contains("too many steps"));
        });
    }

    private static CustomRules rules(String given, String then) {
        return Assertions.assertTimeoutPreemptively(
                SOON, () -> CustomRules.of(ConfiguredRules.of("""
                        custom_rules:
                          - id: acme/rule
                            message: Ask.
                            given: >-
                              %s
                            then: %s
                        """.formatted(given, then))));
    }

    private static String plan() {
        return "format: partnership-plan/1\ntitle: " + "a".repeat(5_000) + "!\ngoals:\n"
                + "  - {name: Shelter, type: formal, services: [food, outreach], needs: [beds]}\n".repeat(40);
    }
}

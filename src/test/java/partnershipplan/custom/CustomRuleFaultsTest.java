package partnershipplan.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a rule itself is said when it is read, at the place where it is wrong. */
class CustomRuleFaultsTest {
    /** Line 4 holds {@code given: "…"}, whose text begins at column 13; line 5 {@code then: …}, from column 11 on. */
    private static final String RULE = """
            custom_rules:
              - id: acme/rule
                message: Ask.
                given: "GIVEN"
                then: THEN
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "agreements | 4:13 `given` is no JSONPath: it must begin with `$`, which stands for the plan (at"
                        + " `agreements`)",
                "$.agreements[?@.status = 'mou'] | 4:36 `given` is no JSONPath: `=` is written `==` (at `= 'mou']`)",
                "$.agreements[?@.status == mou] | 4:39 `given` is no JSONPath: a text must stand in quotes, as `'mou'` (at"
                        + " `mou]`)",
                "$.agreements[*].parties[ | 4:37 `given` is no JSONPath: a key in quotes, a number, `*` or a filter"
                        + " `?…` is due here (at its end, after `$.agreements[*].parties[`)",
                "$.agreements[0 | 4:27 `given` is no JSONPath: `]` is missing (at its end, after `$.agreements[0`)",
                "$.agreements[(@.length-1)] | 4:26 `given` is no JSONPath: a key in quotes, a number, `*` or a filter"
                        + " `?…` is due here (at `(@.length-1)]`)",
                "$.agreements[?size(@) > 1] | 4:27 `given` is no JSONPath: there is no function `size`; there is"
                        + " length, count, match, search, value (at `size(@) > 1]`)",
                "$.agreements[?@.parties[*].party == 'us'] | 4:27 `given` is no JSONPath: this path can lead to"
                        + " several values, and only one can be compared (at `@.parties[*].party == 'us`)",
                "$.agreements[?match(@.title, '\\\\d+')] | 4:42 `given` is no JSONPath: this is no regular"
                        + " expression: RFC 9485 has no `\\d`; write characters in brackets, such as `[0-9]` (at"
                        + " `'\\\\d+')]`)",
                "$.goals[?search(@.name, '(')] | 4:37 `given` is no JSONPath: this is no regular expression:"
                        + " missing closing ) at `(` (at `'(')]`)",
                "$.goals[?@.name == 'Shelter] | 4:32 `given` is no JSONPath: the quote that begins here has no end"
                        + " (at `'Shelter]`)",
                "$.goals [*].name ; | 4:29 `given` is no JSONPath: this cannot follow; a step begins with `.`, `..`"
                        + " or `[` (at ` ;`)",
            })
    void a_path_is_shown_where_it_stops_being_one(String given, String expected) {
        // Backslashes are doubled, as double quotes of YAML want it; the column is then the value's own.
        String written = given.strip();
        String at = written.contains("\\") ? "4:12" + expected.substring(4) : expected;
        assertThat(faults(written.replace("\\", "\\\\"), "{}")).containsExactly(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{not: approval} | 5:17 `then` cannot be used: `not` takes keywords with values, such as"
                        + " `{required: [approval]}`",
                "{allOf: [{required: [a]}, 7]} | 5:37 `then` cannot be used: a schema holds keywords with values,"
                        + " such as `{required: [approval]}`",
                "{required: approval} | 5:22 `then` cannot be used: `required` takes a list of keys, such as"
                        + " `[approval]`",
                "{required: [yes]} | 5:22 `then` cannot be used: `required` takes a list of keys, such as"
                        + " `[approval]`",
                "{dependentRequired: {a: b}} | 5:31 `then` cannot be used: `dependentRequired` takes keys, each with"
                        + " a list of keys",
                "{properties: {due: {type: date}}} | 5:37 `then` cannot be used: `type` takes `string`, `number`,"
                        + " `integer`, `boolean`, `array`, `object` or `null`, or a list of them",
                "{minItems: -1} | 5:22 `then` cannot be used: `minItems` takes a whole number from 0 to 1000000",
                "{minItems: 1.5} | 5:22 `then` cannot be used: `minItems` takes a whole number from 0 to 1000000",
                "{maximum: many} | 5:21 `then` cannot be used: `maximum` takes a number",
                "{multipleOf: 0} | 5:24 `then` cannot be used: `multipleOf` takes a number above 0",
                "{uniqueItems: 1} | 5:25 `then` cannot be used: `uniqueItems` takes `yes` or `no`",
                "{enum: informal} | 5:18 `then` cannot be used: `enum` takes a list of values",
                "{anyOf: []} | 5:19 `then` cannot be used: `anyOf` takes a list of schemas",
                "{pattern: 5} | 5:21 `then` cannot be used: `pattern` takes a regular expression in quotes",
                "{properties: [a]} | 5:24 `then` cannot be used: `properties` takes names with schemas",
                "{requires: [approval]} | 5:12 `then` cannot be used: JSON Schema has no keyword `requires`",
                "{anyOf: [{not: {requird: [a]}}]} | 5:27 `then` cannot be used: JSON Schema has no keyword `requird`",
                "{pattern: '(?=a)'} | 5:21 `then` cannot be used: this pattern cannot be used: invalid or"
                        + " unsupported Perl syntax at `(?=`",
                "{pattern: '((a{30}){30}){30}'} | 5:21 `then` cannot be used: this pattern cannot be used: its"
                        + " repetitions add up to more than 1000",
                "{$ref: 'https://example.org/schema'} | 5:18 `then` cannot be used: a reference leads to a schema"
                        + " under `$defs` of the same rule, as `#/$defs/NAME`",
                "{$ref: '#'} | 5:18 `then` cannot be used: a reference leads to a schema under `$defs` of the same"
                        + " rule, as `#/$defs/NAME`",
                "{$defs: {a: {not: {$ref: '#/$defs/a'}}}, $ref: '#/$defs/a'} | 5:36 `then` cannot be used:"
                        + " `#/$defs/a` refers to itself in a circle",
                "{$schema: 'http://json-schema.org/draft-07/schema#'} | 5:12 `then` cannot be used: `$schema` cannot"
                        + " be used in a rule: every rule is read as JSON Schema 2020-12",
                "{patternProperties: {a: true}} | 5:12 `then` cannot be used: `patternProperties` cannot be used in"
                        + " a rule: name the keys under `properties`",
            })
    void a_schema_is_shown_where_it_is_wrong(String then, String expected) {
        assertThat(faults("$", then)).containsExactly(expected);
    }

    @Test
    void a_rule_with_a_fault_does_not_keep_the_others_from_running() {
        String second = RULE.substring(RULE.indexOf('\n') + 1)
                .replace("GIVEN", "$.goals")
                .replace("THEN", "{}");
        CustomRules rules = CustomRules.of(
                ConfiguredRules.of(RULE.replace("GIVEN", "goals").replace("THEN", "{requires: 1}") + second));
        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.faults()).hasSize(2);
    }

    private static List<String> faults(String given, String then) {
        return CustomRules.of(ConfiguredRules.of(RULE.replace("GIVEN", given).replace("THEN", then))).faults().stream()
                .map(fault -> fault.span().line() + ":" + fault.span().column() + " " + fault.message())
                .toList();
    }
}

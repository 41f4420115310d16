package partnershipplan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import partnershipplan.export.PlanJson;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.lint.Linter;
import partnershipplan.lint.Settings;
import partnershipplan.model.Slug;
import partnershipplan.model.Todo;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** What holds of every fixed plan: over all broken plans, and over the examples, broken as people break them. */
class FixerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MUTANTS_EACH = 100;

    private static final Map<String, Pair> PAIRS = new LinkedHashMap<>();

    /** A plan before and after. */
    private record Pair(Parsed before, Fixed fixed, Parsed after) {}

    @BeforeAll
    static void fixAll() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/broken"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".plan.yaml"))
                    .sorted()
                    .toList()) {
                PAIRS.put(file.toString(), pair(Files.readAllBytes(file)));
            }
        }
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                for (int number = 0; number < MUTANTS_EACH; number++) {
                    PAIRS.put(file + " " + number, pair(Mutant.of(text, number).getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        assertThat(PAIRS).hasSizeGreaterThan(900);
        assertThat(PAIRS.values().stream()
                        .filter(pair -> pair.fixed.isChanged())
                        .count())
                .isGreaterThan(250);
    }

    private static Pair pair(byte[] bytes) {
        Parsed before = PlanParser.parse("plan.yaml", bytes);
        Fixed fixed = new Fixer(FixerTest::check).fix(before);
        return new Pair(before, fixed, parse(fixed.text()));
    }

    private static Parsed parse(String text) {
        return PlanParser.parse("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked check(Parsed parsed) {
        return new Linter(TODAY).lint(parsed, Settings.DEFAULT);
    }

    @Test
    void fixing_twice_changes_nothing_more() {
        PAIRS.forEach((name, pair) -> assertThat(
                        new Fixer(FixerTest::check).fix(pair.after).text())
                .as(name)
                .isEqualTo(pair.fixed.text()));
    }

    @Test
    void what_has_nothing_to_fix_is_untouched() {
        PAIRS.forEach((name, pair) -> assertThat(
                        pair.fixed.text().equals(pair.before.source().text()))
                .as(name)
                .isEqualTo(!pair.fixed.isChanged()));
    }

    @Test
    void a_plan_that_could_be_read_has_fewer_errors_and_no_new_kind_of_them() {
        PAIRS.forEach((name, pair) -> {
            if (pair.before.plan() != null && pair.fixed.isChanged()) {
                assertThat(pair.after.findings())
                        .as(name)
                        .hasSizeLessThan(pair.before.findings().size());
                assertThat(pair.after.plan()).as(name).isNotNull();
            }
        });
    }

    @Test
    void stubs_bring_nothing_but_answers_that_are_still_to_come() {
        PAIRS.forEach((name, pair) -> {
            boolean stubs = pair.fixed.mended().stream()
                    .allMatch(finding -> Objects.requireNonNull(finding.fix()).stub());
            if (stubs && pair.fixed.isChanged()) {
                Map<String, Integer> balance = new HashMap<>();
                pair.fixed.before().findings().forEach(f -> balance.merge(f.rule(), 1, Integer::sum));
                for (Finding finding : pair.fixed.after().findings()) {
                    if (!finding.rule().equals("plan/placeholder-left")) {
                        assertThat(balance.merge(finding.rule(), -1, Integer::sum))
                                .as(name + ": " + finding)
                                .isNotNegative();
                    }
                }
            }
        });
    }

    @Test
    void stubs_only_add_and_take_no_character_away() {
        PAIRS.forEach((name, pair) -> {
            boolean stubs = pair.fixed.mended().stream()
                    .allMatch(finding -> Objects.requireNonNull(finding.fix()).stub());
            if (stubs) {
                assertThat(isWithin(pair.before.source().text(), pair.fixed.text()))
                        .as(name)
                        .isTrue();
            }
        });
    }

    @Test
    void comments_line_breaks_and_the_end_of_the_file_are_kept() {
        PAIRS.forEach((name, pair) -> {
            String before = pair.before.source().text();
            String after = pair.fixed.text();
            assertThat(comments(after)).as(name).containsExactlyElementsOf(comments(before));
            assertThat(after.endsWith("\n")).as(name).isEqualTo(before.endsWith("\n"));
            if (!before.replace("\r\n", "").contains("\n")) {
                assertThat(after.replace("\r\n", "")).as(name).doesNotContain("\n");
            } else if (!before.contains("\r")) {
                assertThat(after).as(name).doesNotContain("\r");
            }
        });
    }

    @Test
    void every_value_that_could_be_read_still_says_the_same() throws IOException {
        for (Map.Entry<String, Pair> entry : PAIRS.entrySet()) {
            Pair pair = entry.getValue();
            // Where YAML stumbles, what it made of the text is no value that anyone wrote.
            boolean read = pair.before.plan() != null
                    && pair.before.findings().stream().noneMatch(f -> f.rule().startsWith("yaml/"));
            if (read && pair.fixed.isChanged()) {
                List<String> after = leaves(pair.after);
                for (String leaf : leaves(pair.before)) {
                    assertThat(after.remove(leaf) || after.remove(respelled(leaf)) || wasDefault(leaf, pair))
                            .as(entry.getKey() + ": " + leaf)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void an_active_plan_gets_no_stub() {
        PAIRS.forEach((name, pair) -> {
            if (pair.before.source().text().contains("status: active")) {
                assertThat(todos(pair.fixed.text()))
                        .as(name)
                        .isEqualTo(todos(pair.before.source().text()));
            }
        });
    }

    private static long todos(String text) {
        return text.lines().filter(line -> line.contains(Todo.WORD)).count();
    }

    /** Whether a value stood for a key that was misspelt, and so was not read. */
    private static boolean wasDefault(String leaf, Pair pair) {
        String key = leaf.substring(leaf.lastIndexOf('.', leaf.indexOf('=')) + 1, leaf.indexOf('='));
        return pair.fixed.mended().stream()
                .anyMatch(finding -> finding.rule().equals("format/key-unknown")
                        && Objects.requireNonNull(finding.fix())
                                .edits()
                                .get(0)
                                .text()
                                .equals(key));
    }

    private static String respelled(String leaf) {
        int at = leaf.indexOf('=') + 1;
        return leaf.substring(0, at) + Slug.of(leaf.substring(at));
    }

    /** The values of a plan under their keys, without the items' places in their lists. */
    private static List<String> leaves(Parsed parsed) throws IOException {
        List<String> leaves = new ArrayList<>();
        add("", new ObjectMapper().readTree(PlanJson.of(Objects.requireNonNull(parsed.plan()))), leaves);
        // The version is kept as typed even where it is none, and is mended like any value that cannot be read.
        leaves.removeIf(leaf -> leaf.startsWith(".format="));
        return leaves;
    }

    private static void add(String path, JsonNode node, List<String> leaves) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> add(path + "." + field.getKey(), field.getValue(), leaves));
        } else if (node.isArray()) {
            node.forEach(item -> add(path, item, leaves));
        } else {
            leaves.add(path + "=" + node.asText());
        }
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.strip().startsWith("#") || line.contains(" # "))
                .map(line -> line.substring(line.indexOf('#')))
                .toList();
    }

    private static boolean isWithin(String text, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < text.length(); i++) {
            if (longer.charAt(i) == text.charAt(at)) {
                at++;
            }
        }
        return at == text.length();
    }
}

package partnershipplan.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.finding.Finding;

/** Files made to break a reader, or broken by accident, get findings: in bounded time, and within the file. */
class HostileInputTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String HEAD = "format: partnership-plan/1\n";

    @Test
    void an_alias_bomb_is_not_lit() {
        StringBuilder bomb = new StringBuilder(HEAD).append("x-a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("x-a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThat(rules(parse(bomb.toString()))).contains("yaml/not-plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{{{{", "[{", "- - {[", "? - ", "!a [", "&a ["})
    void whatever_is_ten_thousand_deep_is_refused(String opening) {
        assertThat(parse(HEAD + "x-deep: " + opening.repeat(10_000))).isNotEmpty();
        assertThat(parse(opening.repeat(10_000))).isNotEmpty();
    }

    @Test
    void what_is_ten_thousand_deep_and_closed_again_is_too_deep() {
        assertThat(rules(parse(HEAD + "x-deep: " + "[".repeat(10_000) + "]".repeat(10_000))))
                .contains("yaml/unreadable");
        assertThat(rules(parse(HEAD + "x-deep: " + "{a: ".repeat(10_000) + "1" + "}".repeat(10_000))))
                .contains("yaml/unreadable");
        assertThat(rules(parse(HEAD + "x-deep:\n" + lines(1_500, i -> " ".repeat(i + 1) + "a:"))))
                .contains("yaml/unreadable");
    }

    @Test
    void two_megabytes_are_read_and_one_byte_more_is_not() {
        String lines = HEAD + ("#" + "x".repeat(98) + "\n").repeat(19_999);
        String atLimit = lines + "#".repeat(PlanParser.MAX_BYTES - lines.length());

        assertThat(atLimit.getBytes(UTF_8)).hasSize(2_000_000);
        assertThat(rules(parse(atLimit))).doesNotContain("yaml/unreadable").contains("format/section-missing");
        assertThat(rules(parse(atLimit + "#"))).containsExactly("yaml/unreadable");
        // The limit is one of bytes, not of characters.
        assertThat(rules(parse(atLimit.substring(1) + "é"))).containsExactly("yaml/unreadable");
    }

    @Test
    void a_stream_without_end_is_left_at_the_limit() throws IOException {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return '#';
            }
        };
        assertThat(rules(PlanParser.parse("endless", endless).findings())).containsExactly("yaml/unreadable");
        assertThat(read[0]).isLessThan(2 * PlanParser.MAX_BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u0001",
                "\u001B[31m",
                "\u007F",
                "\u0085",
                "\u2028",
                "\u2029",
                "\uFFFE",
                "\uFFFF",
                "a\uFEFF",
                "\b",
            })
    void a_character_that_nobody_sees_is_pointed_at(String character) {
        List<Finding> findings = parse(HEAD + "# 😀\n# 😀" + character + "\n");
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("yaml/unreadable");
            assertThat(f.span().line()).isEqualTo(3);
            assertThat(f.span().column()).isEqualTo(character.startsWith("a") ? 5 : 4);
        });
    }

    @Test
    void bytes_that_are_no_utf_8_are_pointed_at() {
        for (String hex :
                List.of("FF", "C3", "C328", "E282", "F0288CBC", "C080", "EDA080", "EDB080", "F5808080", "80")) {
            byte[] bad = new java.math.BigInteger("01" + hex, 16).toByteArray();
            byte[] head = (HEAD + "# é😀").getBytes(UTF_8);
            byte[] bytes = Arrays.copyOf(head, head.length + bad.length - 1);
            System.arraycopy(bad, 1, bytes, head.length, bad.length - 1);
            assertThat(parse(bytes)).as(hex).singleElement().satisfies(f -> {
                assertThat(f.rule()).isEqualTo("yaml/unreadable");
                assertThat(f.span().line()).isEqualTo(2);
                assertThat(f.span().column()).isEqualTo(5);
            });
        }
    }

    @Test
    void other_encodings_are_named_as_such() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32"),
                Charset.forName("Cp1047"))) {
            assertThat(rules(parse(HEAD.getBytes(charset)))).as(charset.name()).containsOnly("yaml/unreadable");
        }
    }

    @Test
    void huge_scalars_keys_and_lists_are_read() {
        assertThat(rules(parse(HEAD + "title: " + "x".repeat(300_000)))).contains("format/section-missing");
        assertThat(parse(HEAD + "title: |\n" + lines(100_000, i -> "  line"))).isNotEmpty();
        assertThat(parse(HEAD + "title: \"" + "\\x41".repeat(150_000) + "\"")).isNotEmpty();
        assertThat(parse(HEAD + "x".repeat(100_000) + ": 1\n")).isNotEmpty();
        assertThat(parse(HEAD + "? " + "x".repeat(100_000) + "\n: 1\n")).isNotEmpty();
        assertThat(parse(HEAD + "currency: " + "9".repeat(200_000))).isNotEmpty();
        assertThat(parse(HEAD + "status: " + "d".repeat(200_000))).isNotEmpty();
        assertThat(parse(HEAD + "period: {start: " + "1".repeat(200_000) + ", end: " + "-".repeat(200_000) + "}"))
                .isNotEmpty();
    }

    @Test
    void a_hundred_thousand_keys_are_read() {
        assertThat(parse(HEAD + lines(100_000, i -> "key" + i + ": 1"))).hasSizeGreaterThan(100_000);
        assertThat(parse(HEAD + lines(100_000, i -> "key: 1"))).hasSizeGreaterThan(99_999);
        assertThat(parse(HEAD + "x-y: {"
                        + IntStream.range(0, 100_000).mapToObj(i -> "k" + i).collect(Collectors.joining(", ")) + "}"))
                .isNotEmpty();
    }

    @Test
    void two_hundred_thousand_items_are_read() {
        String ones = "1, ".repeat(200_000);
        assertThat(parse(HEAD + "goals: [" + ones + "]")).isNotEmpty();
        assertThat(parse(HEAD + "background: {principles: [" + ones + "]}")).isNotEmpty();
        assertThat(parse(HEAD + "groups: [{name: a, members: [" + ones + "]}]")).isNotEmpty();
        assertThat(parse(HEAD + "timeline:\n" + lines(30_000, i -> "- task: t")))
                .isNotEmpty();
    }

    @Test
    void many_names_tasks_and_references_are_put_together() {
        String partners = "goals:\n" + lines(8_000, i -> "- {name: N" + i + ", short_name: S" + i + "}");
        assertThat(parse(HEAD + partners)).isNotEmpty();
        String chain = "timeline:\n" + lines(8_000, i -> "- {id: t" + i + ", task: t, after: [t" + (i + 1) + "]}");
        assertThat(parse(HEAD + chain)).isNotEmpty();
        String ring =
                "timeline:\n" + lines(5_000, i -> "- {id: t" + i + ", task: t, after: [t" + (i + 1) % 5_000 + "]}");
        assertThat(rules(parse(HEAD + ring))).contains("format/order");
    }

    @Test
    void references_to_nothing_cost_no_more_for_many_names() {
        String partners = "goals:\n" + lines(2_000, i -> "- {name: Northern Shelter " + i + "}");
        String dead = "groups:\n" + lines(2_000, i -> "- {name: g" + i + ", members: Southern Shelter " + i + "}");
        String existing = "background: {existing_partners: []}\n";
        assertThat(rules(parse(HEAD + existing + partners + dead))).contains("format/reference-unknown");
    }

    @Test
    void many_anchors_tags_documents_and_slips_are_told() {
        assertThat(parse(HEAD + lines(50_000, i -> "x-" + i + ": &a" + i + " 1")))
                .hasSizeGreaterThan(50_000);
        assertThat(parse(HEAD + lines(50_000, i -> "x-" + i + ": !t 1"))).hasSizeGreaterThan(50_000);
        assertThat(parse(HEAD + lines(50_000, i -> "---"))).isNotEmpty();
        assertThat(parse(HEAD + lines(50_000, i -> "x-" + i + ": **bold** text")))
                .isNotEmpty();
        assertThat(parse(HEAD + lines(50_000, i -> "x-" + i + ": @at"))).isNotEmpty();
        assertThat(parse(lines(50_000, i -> "%YAML 1." + i))).isNotEmpty();
        assertThat(parse("%TAG ! tag:x,2000:" + "x".repeat(100_000) + "\n---\na: 1"))
                .isNotEmpty();
    }

    @Test
    void empty_files_of_any_kind_are_told() {
        for (String text : List.of(
                "",
                " ",
                "\n",
                "\r",
                "\r\n\r\n",
                "#",
                "---",
                "...",
                "--- ...",
                "\uFEFF",
                "\uFEFF\n",
                "~",
                "{}",
                "[]",
                "''")) {
            assertThat(parse(text)).as(text).isNotEmpty();
        }
    }

    @Test
    void random_bytes_never_break_the_reader() {
        Random random = new Random(20261101);
        assertTimeout(PATIENCE, () -> {
            for (int i = 0; i < 700; i++) {
                byte[] bytes = new byte[random.nextInt(400)];
                random.nextBytes(bytes);
                read(bytes);
            }
        });
    }

    @Test
    void random_signs_of_yaml_never_break_the_reader() {
        Random random = new Random(20261102);
        String signs = "{}[]:,-?&*!|>'\"%@`#~ \n\n\t\\.a1é😀<=+";
        int[] points = signs.codePoints().toArray();
        assertTimeout(PATIENCE, () -> {
            for (int i = 0; i < 2_000; i++) {
                StringBuilder text = new StringBuilder(i % 2 == 0 ? HEAD : "");
                for (int n = random.nextInt(120); n > 0; n--) {
                    text.appendCodePoint(points[random.nextInt(points.length)]);
                }
                read(text.toString().getBytes(UTF_8));
            }
        });
    }

    @Test
    void a_plan_with_random_characters_changed_never_breaks_the_reader() throws IOException {
        byte[] plan = Files.readAllBytes(Path.of("examples/worksheet.plan.yaml"));
        String signs = "{}[]:,-?&*!|>'\"%@`#~ \n\t\\";
        Random random = new Random(20261103);
        assertTimeout(PATIENCE, () -> {
            for (int i = 0; i < 1_000; i++) {
                byte[] changed = plan.clone();
                for (int n = random.nextInt(3); n >= 0; n--) {
                    changed[random.nextInt(plan.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
                }
                read(changed);
            }
        });
    }

    @Test
    void a_plan_cut_off_anywhere_never_breaks_the_reader() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                byte[] plan = Files.readAllBytes(file);
                assertTimeout(PATIENCE, () -> {
                    for (int end = 0; end < plan.length; end += 37) {
                        read(Arrays.copyOf(plan, end));
                    }
                });
            }
        }
    }

    private static List<Finding> parse(String text) {
        return parse(text.getBytes(UTF_8));
    }

    private static List<Finding> parse(byte[] bytes) {
        return assertTimeout(PATIENCE, () -> read(bytes));
    }

    /** The findings, each of which must stand within the file and say something. */
    private static List<Finding> read(byte[] bytes) {
        List<Finding> findings = PlanParser.parse("hostile.yaml", bytes).findings();
        String text = new String(bytes, UTF_8);
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (Finding finding : findings) {
            int line = finding.span().line();
            assertThat(line).as(() -> finding + " in " + text).isBetween(1, lines.length + 1);
            String content = line <= lines.length ? lines[line - 1] : "";
            assertThat(finding.span().column())
                    .as(() -> finding + " in " + text)
                    .isBetween(1, content.codePointCount(0, content.length()) + 2);
            assertThat(finding.span().endLine()).isGreaterThanOrEqualTo(line);
            assertThat(finding.message()).isNotBlank().hasSizeLessThan(600);
            assertThat(finding.hint()).isNotBlank().hasSizeLessThan(1_000);
        }
        return findings;
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).distinct().toList();
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}

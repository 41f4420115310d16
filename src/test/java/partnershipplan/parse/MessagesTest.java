package partnershipplan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partnershipplan.finding.Finding;

/** What people read when a plan is broken: its wording is reviewed like code. */
class MessagesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/messages.txt");

    private static final List<String> REPRESENTATIVE = List.of(
            "many/agreement-with-everything-wrong",
            "agreements/partners-missing",
            "agreements/release-comma-in-braces",
            "agreements/subgrant-key-in-the-wrong-place",
            "fact-conflict/three-at-once",
            "format-version/other-format",
            "format-version/version-two",
            "id/duplicate-default-apostrophe",
            "id/reserved-us",
            "id/spelling-space",
            "key-missing/boundaries",
            "key-missing/target-date",
            "key-unknown/client-list",
            "key-unknown/comma-in-person-in-braces",
            "key-unknown/optional-key-misspelt",
            "many/first-draft",
            "order/cycle-of-three",
            "order/period-reversed",
            "reference/ambiguous-short-name",
            "reference/own-name-is-not-us",
            "reference/one-unknown-in-a-list",
            "section-missing/two-sections-missing",
            "shape/contact-is-text",
            "shape/file-is-text",
            "shape/list-is-text",
            "shape/person-is-a-list",
            "shape/text-is-the-worksheets-blank",
            "unanswered/empty-boundaries",
            "unanswered/todo-for-an-enum",
            "value/cadence-annually",
            "value/date-with-slashes",
            "value/money-dollar-sign",
            "value/task-status-hyphen",
            "value/yes-no-maybe",
            "visibility/private",
            "yaml/anchor-and-alias",
            "yaml/apostrophe-in-single-quotes",
            "yaml/bold-at-start-of-text",
            "yaml/bracket-unclosed",
            "yaml/colon-in-text",
            "yaml/colon-missing-after-key",
            "yaml/double-quote-unclosed",
            "yaml/duplicate-section",
            "yaml/key-indented-too-far",
            "yaml/latin-1-further-down",
            "yaml/merge-key",
            "yaml/nul-character",
            "yaml/second-document",
            "yaml/tab-before-key",
            "yaml/too-deep");

    /** Words of Java, of the library that reads YAML, and of its makers; nobody who writes a plan knows them. */
    private static final Pattern JARGON = Pattern.compile(
            "\\w+Exception|\\w+Error\\b|\\bmapping node|\\bnode\\b|\\bscalar"
                    + "|\\btoken|\\bsequence|\\bflow\\b|\\bnull\\b|\\bparse|\\bscann|\\bblock end|\\bstring\\b|\\bboolean|\\bint(eger)?\\b"
                    + "|\\benum|\\barray|\\bobject\\b|org\\.yaml|java\\.|partnershipplan\\.|Record\\[|@[0-9a-f]{5}|while (scan|pars|build)|\\bexpected <");

    private static final Pattern QUOTED = Pattern.compile("`[^`]*`");

    @Test
    void the_wording_is_as_reviewed() throws IOException {
        StringBuilder found = new StringBuilder();
        for (String name : REPRESENTATIVE) {
            Path file = BROKEN.resolve(name + ".plan.yaml");
            found.append("# ").append(BROKEN.relativize(file)).append('\n');
            for (Finding f : PlanParser.parse("plan", Files.readAllBytes(file)).findings()) {
                found.append(f.span().line())
                        .append(':')
                        .append(f.span().column())
                        .append(": ");
                found.append(f.message())
                        .append(" [")
                        .append(f.rule())
                        .append("]\n    ")
                        .append(f.hint())
                        .append('\n');
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, found);
        }
        assertThat(found.toString())
                .as("read the new wording, then accept it with -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void no_message_speaks_of_how_the_program_is_made() throws IOException {
        List<String> found = new ArrayList<>();
        for (Finding f : all()) {
            for (String text : List.of(f.message(), f.hint())) {
                JARGON.matcher(unquoted(text)).results().forEach(r -> found.add(r.group() + " in: " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_finding_says_what_is_wrong_and_what_to_do() throws IOException {
        List<Finding> all = all();
        assertThat(all).hasSizeGreaterThan(500);
        all.forEach(f -> {
            assertThat(f.message())
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .doesNotContain("\n")
                    .doesNotContain("  ");
            assertThat(f.hint())
                    .as(f.message())
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .doesNotContain("\n");
            assertThat(f.message().length()).as(f.message()).isLessThan(220);
            assertThat(f.hint()).isNotEqualTo(f.message());
        });
    }

    @Test
    void a_message_is_no_sentence_with_a_capital_but_a_clause_after_the_place() throws IOException {
        assertThat(all())
                .extracting(Finding::message)
                .extracting(m -> m.substring(0, 1))
                .allMatch(first -> first.equals(first.toLowerCase(Locale.ROOT)));
    }

    private static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("`…`");
    }

    private static List<Finding> all() throws IOException {
        List<Finding> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BROKEN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".plan.yaml"))
                    .sorted()
                    .toList()) {
                all.addAll(PlanParser.parse("plan", Files.readAllBytes(file)).findings());
            }
        }
        return all;
    }
}

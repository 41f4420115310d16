package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import partnershipplan.vocabulary.Term;
import partnershipplan.vocabulary.Terms;

/** The page of {@code language/stigmatizing} lists every entry that the rule goes by, as the list of terms has it. */
class LanguagePageTest {
    private static final Path PAGE = Path.of("docs/rules/language/stigmatizing.md");
    private static final Path LIST = Path.of("src/main/resources/terms/language.terms");
    private static final String BEGIN = "<!-- generated: entries -->\n";
    private static final String END = "<!-- /generated -->";

    @Test
    void lists_every_entry_with_its_severity_and_what_to_write_instead() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        assertThat(from).isGreaterThan(BEGIN.length()).isLessThanOrEqualTo(to);
        String entries = table() + lists();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page.substring(0, from) + entries + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to))
                .as("renew it: mvn test -Dtest=LanguagePageTest -Ddocs.update=true")
                .isEqualTo(entries);
    }

    @Test
    void every_entry_says_what_to_write_and_has_three_examples_of_each_kind() {
        for (Term term : Terms.named("language").all()) {
            assertThat(term.fact("severity")).as(term.toString()).isIn("error", "warning", "info");
            assertThat(term.fact("why")).as(term.toString()).isNotEmpty();
            assertThat(term.fact("instead")).as(term.toString()).isNotEmpty();
            assertThat(term.match()).as(term.toString()).hasSizeGreaterThan(2);
            assertThat(term.noMatch()).as(term.toString()).hasSizeGreaterThan(2);
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("\n| words | but not | severity | write instead |\n")
                .append("| --- | --- | --- | --- |\n");
        for (Term term : Terms.named("language").all()) {
            if (!term.fact("severity").equals("error")) {
                table.append("| ")
                        .append(code(term.phrases()))
                        .append(term.fact("case").isEmpty() ? "" : ", in small letters")
                        .append(" | ")
                        .append(code(term.fact("but not")))
                        .append(term.fact("not with").isEmpty() ? "" : " in one sentence with ")
                        .append(code(term.fact("not with")))
                        .append(" | ")
                        .append(term.fact("severity"))
                        .append(" | ")
                        .append(term.fact("instead"))
                        .append(" |\n");
            }
        }
        return table.toString().replaceAll(" {2,}", " ");
    }

    /** The lists of words that the table names, in the order of their names. */
    private static String lists() throws IOException {
        Map<String, String> lists = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            if (line.matches("\\[[a-z]+]: .*")) {
                String name = line.substring(0, line.indexOf(':'));
                lists.merge(name, code(line.substring(name.length() + 1)), (a, b) -> a + ", " + b);
            }
        }
        StringBuilder told = new StringBuilder("\n");
        lists.forEach((name, words) ->
                told.append("- `").append(name).append("`: ").append(words).append('\n'));
        return told.append('\n').toString();
    }

    private static String code(String parts) {
        return parts.isBlank() ? "" : code(List.of(parts.strip().split(" *\\| *")));
    }

    private static String code(List<String> parts) {
        return "`" + String.join("`, `", parts) + "`";
    }
}

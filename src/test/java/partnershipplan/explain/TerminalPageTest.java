package partnershipplan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.terminal.Cells;

/** A page fits a terminal of 80 columns, and says there all that it says as Markdown. */
class TerminalPageTest {
    private static final String NARROW = """
            | word | instead |
            | --- | --- |
            | rescue | *help*, `support` |
            | 保護 | support |
            """;

    static List<String> rules() {
        return RulePages.ids();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_line_of_a_page_fits(String rule) {
        for (String line : new TerminalPage(false).of(RulePages.of(rule)).split("\n")) {
            boolean oneWord = !line.strip().contains(" ");
            if (!line.startsWith("    ") && !oneWord) {
                assertThat(Cells.of(line)).as(line).isLessThanOrEqualTo(80);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothing_of_a_page_is_lost(String rule) {
        String markdown = RulePages.markdown(rule)
                .replaceAll("\\]\\((?!https:)[^)]*\\)", "")
                .replaceAll("<!--.*?-->", "")
                .replaceAll("(?m)^```\\w*$", "")
                .replaceFirst("\\| severity \\|.*", "");
        assertThat(words(new TerminalPage(false).of(RulePages.of(rule)))).containsAll(words(markdown));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void a_paragraph_breaks_between_words_before_the_81st_column() {
        String edge = "x".repeat(39) + " " + "y".repeat(40);
        assertThat(shown(edge)).isEqualTo(edge + "\n");
        assertThat(shown(edge + "y")).isEqualTo("x".repeat(39) + "\n" + "y".repeat(41) + "\n");
    }

    @Test
    void wide_letters_count_as_two_columns_and_marks_on_letters_as_none() {
        assertThat(shown("保".repeat(20) + " " + "護".repeat(20)))
                .isEqualTo("保".repeat(20) + "\n" + "護".repeat(20) + "\n");
        assertThat(shown("e\u0301".repeat(40) + " " + "e\u0301".repeat(39))).doesNotContain("\n" + "e");
    }

    @Test
    void a_long_word_stays_whole() {
        String address = "https://www.example.org/" + "a".repeat(100);
        assertThat(shown("See <" + address + "> first.")).isEqualTo("See\n" + address + "\nfirst.\n");
    }

    @Test
    void a_link_shows_where_it_leads_if_a_reader_can_go_there() {
        assertThat(shown("As [the law](https://www.example.org/law#b) says."))
                .isEqualTo("As the law (https://www.example.org/law#b) says.\n");
        assertThat(shown("See [the format](../../format.md#every-key).")).isEqualTo("See the format.\n");
    }

    @Test
    void items_of_a_list_hang_on_their_bullets_and_numbers() {
        String long81 = "word ".repeat(20).strip();
        assertThat(shown("- " + long81 + "\n- second\n  - below\n"))
                .isEqualTo("  - " + "word ".repeat(15).strip() + "\n    "
                        + "word ".repeat(5).strip() + "\n  - second\n      - below\n");
        assertThat(shown("Steps:\n\n3. third\n4. fourth\n")).isEqualTo("Steps:\n\n  3. third\n  4. fourth\n");
    }

    @Test
    void an_item_may_have_a_second_paragraph_and_an_example() {
        assertThat(shown("- first\n\n  more\n\n  ```yaml\n  a: 1\n\n  b: 2\n  ```\n"))
                .isEqualTo("  - first\n\n    more\n\n        a: 1\n\n        b: 2\n");
    }

    @Test
    void a_heading_within_a_part_is_a_line_of_its_own() {
        assertThat(shown("Text\n\n### Words\n\nmore")).isEqualTo("Text\n\nWords\n\nmore\n");
    }

    @Test
    void a_table_stands_in_columns() {
        assertThat(shown("Before\n\n" + NARROW + "\nAfter")).isEqualTo("""
                        Before

                        word    instead
                        ------  ---------------
                        rescue  help, `support`
                        保護    support

                        After
                        """);
    }

    @Test
    void the_widest_columns_of_a_wide_table_give_way() {
        String table = "| word | instead | why |\n| --- | --- | --- |\n| short | " + "help ".repeat(20) + "| "
                + "care ".repeat(30) + "|\n| next | row | |\n";
        assertThat(shown(table)).isEqualTo("""
                word   instead                              why
                -----  -----------------------------------  ------------------------------------
                short  help help help help help help help   care care care care care care care
                       help help help help help help help   care care care care care care care
                       help help help help help help        care care care care care care care
                                                            care care care care care care care
                                                            care care

                next   row
                """);
    }

    @Test
    void a_table_of_long_words_becomes_a_list() {
        String left = "a".repeat(50);
        String right = "b".repeat(70);
        String row = "| " + left + " | " + right + " more words |\n";
        assertThat(shown("| one | two |\n| --- | --- |\n" + row + row))
                .isEqualTo(("one: " + left + "\ntwo: " + right + "\n  more words\n\n")
                                .repeat(2)
                                .stripTrailing() + "\n");
    }

    @Test
    void colours_mark_headings_and_findings_and_move_nothing() {
        String markdown = NARROW + "\n### Part\n\n```yaml\na: 1 # finding\nb: 2\n```\n";
        String colours = page(markdown, true);
        assertThat(colours)
                .contains("\033[1mtest/rule\033[0m (test)")
                .contains("\n\033[1mHow\033[0m\n")
                .contains("\n\033[1mword    instead\033[0m\n")
                .contains("\n\033[1mPart\033[0m\n")
                .contains("\n    a: 1 \033[31m# finding\033[0m\n    b: 2\n");
        assertThat(colours.replaceAll("\033\\[\\d+m", "")).isEqualTo(page(markdown, false));
    }

    /** A text of Markdown as the terminal shows it. */
    private static String shown(String markdown) {
        String page = page(markdown, false);
        return page.substring(page.indexOf("\nHow\n\n") + "\nHow\n\n".length());
    }

    private static String page(String markdown, boolean colour) {
        RulePage page = new RulePage(
                "test/rule", "A problem.", "info", "test", "practice", List.of(new RulePage.Part("How", markdown)));
        return new TerminalPage(colour).of(page);
    }
}

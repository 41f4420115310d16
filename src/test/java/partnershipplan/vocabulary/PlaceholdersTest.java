package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every wording of a template is found where its examples say so, and nowhere else. */
class PlaceholdersTest {
    private final Placeholders placeholders = Placeholders.shipped();

    @TestFactory
    Stream<DynamicTest> each_entry() {
        return placeholders.all().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.phrases().get(0), () -> {
                    assertThat(entry.match()).as("texts that must match").isNotEmpty();
                    assertThat(entry.noMatch()).as("texts that must not").isNotEmpty();
                    assertThat(entry.match()).allMatch(text -> finds(entry, text));
                    assertThat(entry.noMatch()).noneMatch(text -> finds(entry, text));
                }));
    }

    @Test
    void every_spelling_is_found() {
        for (Term entry : placeholders.all()) {
            for (String spelling : entry.phrases()) {
                assertThat(finds(entry, spelling.replace("…", "SOME WORDS")))
                        .as(spelling)
                        .isTrue();
            }
        }
    }

    @Test
    void the_words_found_are_the_whole_placeholder() {
        assertThat(found("Name: ______, date")).isEqualTo("______");
        assertThat(found("See [insert the date] here [not this]")).isEqualTo("[insert the date]");
        assertThat(found("Award XXXXX-1")).isEqualTo("XXXXX");
        assertThat(found("By {{ date }}.")).isEqualTo("{{ date }}");
    }

    @Test
    void a_gap_ends_with_its_line() {
        assertThat(placeholders.first("[INSERT\nthe date]")).isNull();
        assertThat(placeholders.first("[INSERT the date")).isNull();
    }

    @Test
    void what_must_be_alone_may_have_blanks_around_it() {
        assertThat(found(" TBA ")).isEqualTo("TBA");
        assertThat(placeholders.first("So TBA")).isNull();
    }

    @Test
    void a_capital_counts_as_a_small_letter_and_so_does_one_without_its_dot() {
        assertThat(found("By tBd, then")).isEqualTo("tBd");
        assertThat(found("See [ınsert the date]")).isEqualTo("[ınsert the date]");
    }

    private String found(String text) {
        Placeholders.Hit hit = placeholders.first(text);
        return hit == null ? "" : text.substring(hit.start(), hit.end());
    }

    private boolean finds(Term entry, String text) {
        Placeholders.Hit hit = placeholders.first(text);
        return hit != null && hit.term() == entry;
    }
}

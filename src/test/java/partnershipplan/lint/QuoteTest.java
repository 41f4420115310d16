package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** Words of a value are found where they stand in its lines. */
class QuoteTest {
    private static final SourceText SOURCE = new SourceText(
            "plan.yaml",
            "a: beds\nb: beds and\n  beds for our target\n  population, and target population\nc: target population");
    private static final Span B = new Span(2, 4, 4, 36);

    @Test
    void on_its_first_line_from_its_start() {
        assertThat(find("beds", 0)).isEqualTo(Span.of(2, 4, 4));
        assertThat(find("b", 0)).isEqualTo(Span.of(2, 4, 1));
    }

    @Test
    void the_one_that_is_asked_for() {
        assertThat(find("beds", 1)).isEqualTo(Span.of(3, 3, 4));
        assertThat(find("beds", 2)).isNull();
    }

    @Test
    void over_a_line_break_that_parts_them() {
        assertThat(find("target population", 0)).isEqualTo(new Span(3, 16, 4, 13));
        assertThat(find("target population", 1)).isEqualTo(Span.of(4, 19, 17));
        assertThat(find("target population", 2)).isNull();
    }

    @Test
    void not_where_only_a_part_of_them_stands() {
        assertThat(find("target people", 0)).isNull();
        assertThat(find("our targeted", 0)).isNull();
    }

    private static @Nullable Span find(String words, int nth) {
        return Quote.find(SOURCE, B, words, nth);
    }
}

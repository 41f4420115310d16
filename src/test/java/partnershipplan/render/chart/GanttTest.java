package partnershipplan.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Labels;

/** A timeline of any length is drawn in pieces that pages can take. */
class GanttTest {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    private static List<String> drawings(List<Bar> bars) {
        Labels labels = Labels.of("es");
        Map<Bar.State, String> words = new EnumMap<>(Bar.State.class);
        for (Bar.State state : Bar.State.values()) {
            words.put(state, labels.value("status", "planned"));
        }
        return new Gantt(new Dates(labels), labels, START.plusDays(40), words).drawings(bars);
    }

    private static List<Bar> bars(int count) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            LocalDate due = START.plusDays(9L * i + 14);
            Bar.State state = Bar.State.values()[i % Bar.State.values().length];
            List<Integer> after = i % 2 == 0 ? List.of(i - 1) : List.of();
            String label = i % 3 == 0 ? "Revisar" : "Preparar el protocolo regional de referencia y contrarreferencia";
            bars.add(new Bar(i, label, i % 3 == 1 ? due.minusDays(20) : null, due, state, after));
        }
        return bars;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 26, 60})
    void everyTaskIsDrawnOnceOnADrawingThatFits(int count) {
        int numbers = 0;
        for (String drawing : drawings(bars(count))) {
            Drawn drawn = new Drawn(drawing);
            assertThat(drawn.height()).isLessThan(460);
            assertThat(drawn.clipped()).isEmpty();
            assertThat(drawn.collisions()).isEmpty();
            numbers += (int) drawn.texts().stream()
                    .filter(t -> t.right() < 17 && t.words().matches("\\d+"))
                    .count();
        }
        assertThat(numbers).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLineLeadsToWhatComesAfter(boolean later) {
        LocalDate due = START.plusDays(30);
        Bar first = new Bar(1, "First", null, due, Bar.State.PLANNED, List.of());
        Bar second =
                new Bar(2, "Second", null, later ? due.plusDays(30) : due.minusDays(20), Bar.State.PLANNED, List.of(1));
        assertThat(drawings(List.of(first, second)).get(0)).contains("<path class=\"c-tie\"");
        Bar free = new Bar(2, "Second", null, second.due(), Bar.State.PLANNED, List.of());
        assertThat(drawings(List.of(first, free)).get(0)).doesNotContain("c-tie");
    }
}

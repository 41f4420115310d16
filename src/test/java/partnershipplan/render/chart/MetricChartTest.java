package partnershipplan.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Labels;

/** Whatever was measured, and whenever, no label of a metric's chart stands on another. */
class MetricChartTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    private static Reading reading(@Nullable LocalDate date, double value) {
        return new Reading(date, value, Math.round(value) + "%");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void labelsStandApart(long seed) {
        Random random = new Random(seed);
        List<Reading> results = new ArrayList<>();
        LocalDate day = START;
        for (int i = random.nextInt(15); i > 0; i--) {
            day = day.plusDays(random.nextInt(60));
            results.add(reading(day, random.nextInt(140) - (seed % 4 == 0 ? 40 : 0)));
        }
        Reading baseline = seed % 3 == 0 ? null : reading(seed % 5 == 0 ? null : START, random.nextInt(100));
        Reading target = seed % 7 == 0 ? null : reading(seed % 2 == 0 ? null : day.plusDays(90), 80);
        List<Measure.Caption> captions = new ArrayList<>();
        for (Measure.Mark mark : Measure.Mark.values()) {
            captions.add(new Measure.Caption(mark, "Línea de base", null, List.of("se medirá el 31 mar 2027")));
        }
        Measure measure = new Measure(
                "Personas referidas que tuvieron su primera consulta",
                seed % 2 == 0,
                baseline,
                results,
                target,
                captions);
        Drawn drawn = new Drawn(
                new MetricChart(new Dates(Labels.of("es"))).svg(measure, MetricChart.titleLines(measure), "name"));
        assertThat(drawn.collisions()).isEmpty();
        assertThat(drawn.clipped()).isEmpty();
    }
}

package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.Decimal;
import partnershipplan.model.Metric;
import partnershipplan.model.Result;
import partnershipplan.model.Visibility;
import partnershipplan.render.chart.Measure;
import partnershipplan.render.chart.MetricChart;
import partnershipplan.render.chart.Reading;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Figure;

/** Metrics as small charts, two abreast: baseline, results over time, and target. */
record MetricFigure(Page page, Parts parts) {
    void write(List<Block> blocks, List<Metric> metrics) {
        List<Measure> measures = new ArrayList<>();
        for (Metric metric : metrics) {
            Measure measure = measure(metric);
            if (measure.worthDrawing()) {
                measures.add(measure);
            }
        }
        if (!measures.isEmpty()) {
            blocks.add(Block.of(Figure.abreast(page.colored(drawings(measures)), page.word("metricCharts"))));
        }
    }

    private List<String> drawings(List<Measure> measures) {
        MetricChart chart = new MetricChart(page.dates);
        List<String> drawings = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            int neighbour = Math.min(i % 2 == 0 ? i + 1 : i - 1, measures.size() - 1);
            int lines =
                    Math.max(MetricChart.titleLines(measures.get(i)), MetricChart.titleLines(measures.get(neighbour)));
            drawings.add(chart.svg(measures.get(i), lines, name(measures.get(i))));
        }
        return drawings;
    }

    private Measure measure(Metric metric) {
        var baseline = metric.baseline();
        var target = metric.target();
        List<Reading> results = results(metric);
        Reading start = baseline == null ? null : reading(baseline.date(), baseline.value(), metric);
        Reading aim = target == null ? null : reading(target.date(), target.value(), metric);
        List<Measure.Caption> captions = new ArrayList<>();
        captions.add(caption(Measure.Mark.BASELINE, "baseline", start, planned(metric)));
        captions.add(caption(
                Measure.Mark.RESULT,
                "latest",
                results.isEmpty() ? null : results.get(results.size() - 1),
                page.labels.word(page.audience.level() == Visibility.INTERNAL ? "noResult" : "noResultHere")));
        captions.add(withTrend(
                caption(Measure.Mark.TARGET, "target", aim, page.labels.word("notStated")), metric.direction()));
        boolean percent = "percent".equals(metric.unit());
        return new Measure(String.valueOf(metric.metric()), percent, start, results, aim, captions);
    }

    private String planned(Metric metric) {
        var baseline = metric.baseline();
        return baseline == null || baseline.planned() == null
                ? page.labels.word("notStated")
                : page.labels.word("plannedOn").replace("{date}", page.dates.brief(baseline.planned()));
    }

    private List<Reading> results(Metric metric) {
        List<Reading> results = new ArrayList<>();
        for (Result result : metric.results()) {
            Reading reading = reading(result.date(), result.value(), metric);
            if (reading != null && reading.date() != null) {
                results.add(reading);
            }
        }
        results.sort(Comparator.comparing(r -> Objects.requireNonNull(r.date())));
        return results;
    }

    private @Nullable Reading reading(@Nullable LocalDate date, @Nullable Decimal value, Metric metric) {
        return value == null ? null : new Reading(date, value.value().doubleValue(), parts.tell.figure(value, metric));
    }

    private Measure.Caption caption(Measure.Mark mark, String label, @Nullable Reading reading, String otherwise) {
        String word = page.labels.word(label);
        if (reading == null) {
            return new Measure.Caption(mark, word, null, List.of(otherwise));
        }
        LocalDate date = reading.date();
        return new Measure.Caption(
                mark, word, reading.told(), date == null ? List.of() : List.of(page.dates.brief(date)));
    }

    private Measure.Caption withTrend(Measure.Caption caption, Metric.@Nullable Trend trend) {
        if (trend == null || caption.value() == null) {
            return caption;
        }
        List<String> remarks = new ArrayList<>(caption.remarks());
        remarks.add(page.labels.value("direction", Type.Choice.text(trend)));
        return new Measure.Caption(caption.mark(), caption.label(), caption.value(), remarks);
    }

    /** What a reader who cannot see the drawing is told: every value with its date. */
    private String name(Measure measure) {
        StringBuilder name = new StringBuilder(measure.title()).append('.');
        for (Measure.Caption caption : measure.captions()) {
            if (caption.mark() == Measure.Mark.RESULT && !measure.results().isEmpty()) {
                name.append(' ').append(page.labels.word("results")).append(": ");
                List<String> told = new ArrayList<>();
                for (Reading result : measure.results()) {
                    told.add(result.told() + " (" + page.dates.brief(Objects.requireNonNull(result.date())) + ")");
                }
                name.append(String.join(", ", told)).append('.');
            } else {
                List<String> told = new ArrayList<>();
                if (caption.value() != null) {
                    told.add(caption.value());
                }
                told.addAll(caption.remarks());
                name.append(' ')
                        .append(caption.label())
                        .append(": ")
                        .append(String.join(", ", told))
                        .append('.');
            }
        }
        return name.toString();
    }
}

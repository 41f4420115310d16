package partnershipplan.render.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import partnershipplan.vocabulary.Dates;

/** Draws metrics as small charts: where each started, what was measured since, and what it is to reach. */
public final class MetricChart {
    private static final int WIDTH = 340;
    private static final double TITLE = 13;
    private static final double LINE = 16.5;
    private static final double LEFT = 8;
    private static final double RIGHT = 330;

    /** Room above and below the values for their labels. */
    private static final double LABEL = 19;

    private static final double PLOT = 62;
    private final Dates dates;

    public MetricChart(Dates dates) {
        this.dates = dates;
    }

    /** How many lines the title takes; charts that stand abreast get the same room for it. */
    public static int titleLines(Measure measure) {
        return title(measure).size();
    }

    private static List<String> title(Measure measure) {
        return TextWidth.lines(measure.title(), TITLE, true, WIDTH - 4, 4);
    }

    /** @param titleLines the lines that the title has room for */
    public String svg(Measure measure, int titleLines, String name) {
        double captions = titleLines * LINE + 10;
        double top = captions + Captions.HEIGHT + LABEL;
        double bottom = top + PLOT;
        Svg svg = new Svg("metric", WIDTH, (int) Math.ceil(bottom + LABEL + 24), name);
        List<String> lines = title(measure);
        for (int i = 0; i < lines.size(); i++) {
            svg.text("c-ink", 0, 13 + i * LINE, lines.get(i), "font-size=\"13\" " + Svg.BOLD);
        }
        new Captions(svg, captions).draw(measure.captions(), WIDTH);
        MetricScale scale = MetricScale.of(measure, LEFT, RIGHT, top, bottom);
        axis(svg, scale);
        plot(svg, measure, scale);
        return svg.end();
    }

    /** The line of nought, and from when until when. */
    private void axis(Svg svg, MetricScale scale) {
        double foot = scale.bottom() + LABEL - 4;
        double zero = scale.y(0);
        svg.line("c-grid", 0, zero, WIDTH, zero, "stroke=\"#c9d2d4\" stroke-width=\"1\"");
        if (scale.isDated()) {
            LocalDate first = Objects.requireNonNull(scale.first());
            LocalDate last = Objects.requireNonNull(scale.last());
            svg.text("c-soft", 0, foot + 14, month(first), Svg.SOFT);
            if (!month(first).equals(month(last))) {
                svg.text("c-soft", WIDTH, foot + 14, month(last), "text-anchor=\"end\" " + Svg.SOFT);
            }
            for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
                tick(svg, scale.x(LocalDate.of(year, 1, 1), 0), year, scale, foot);
            }
        }
    }

    private static void tick(Svg svg, double x, int year, MetricScale scale, double foot) {
        svg.line("c-grid", x, scale.top() - 8, x, foot, "stroke=\"#e3e8e9\" stroke-width=\"1\"");
        if (x > 80 && x < WIDTH - 80) {
            svg.text("c-soft", x, foot + 14, String.valueOf(year), "text-anchor=\"middle\" " + Svg.SOFT);
        }
    }

    private String month(LocalDate date) {
        return dates.shortMonth(date) + " " + date.getYear();
    }

    private static void plot(Svg svg, Measure measure, MetricScale scale) {
        List<Reading> measured = measure.measured();
        Reading target = measure.target();
        FreePlaces free = new FreePlaces(WIDTH);
        if (target != null) {
            double y = scale.y(target.value());
            svg.line("c-line", 0, y, target.date() == null ? WIDTH : RIGHT, y, MetricMarks.TARGET_LINE);
            free.take(0, y - 1, WIDTH, 2);
        }
        Pen pen = new Pen();
        for (Reading reading : measured) {
            double x = scale.x(reading, measured);
            double y = scale.y(reading.value());
            if (pen.isEmpty()) {
                pen.from(x, y);
            } else {
                pen.to(x, y);
            }
            free.take(x - 5, y - 5, 10, 10);
        }
        svg.path("c-line", pen.path(), 1.6);
        for (int i = measured.size() - 1; i >= 0; i--) {
            Measure.Mark mark = measured.get(i) == measure.baseline() ? Measure.Mark.BASELINE : Measure.Mark.RESULT;
            mark(svg, measured.get(i), mark, scale.x(measured.get(i), measured), scale);
        }
        if (target != null && target.date() != null) {
            mark(svg, target, Measure.Mark.TARGET, scale.x(target, measured), scale);
        }
        labels(svg, measure, scale, free);
    }

    private static void mark(Svg svg, Reading reading, Measure.Mark mark, double x, MetricScale scale) {
        MetricMarks.draw(svg, mark, x, scale.y(reading.value()));
    }

    /** The values beside their marks, the newest result first, each only where there is room. */
    private static void labels(Svg svg, Measure measure, MetricScale scale, FreePlaces free) {
        List<Reading> measured = measure.measured();
        Reading target = measure.target();
        if (target != null) {
            double y = scale.y(target.value());
            free.take(scale.x(target, measured) - 6, y - 6, 12, 12);
            label(svg, target, scale.x(target, measured), y, "", free);
        }
        for (int i = measured.size() - 1; i >= 0; i--) {
            Reading reading = measured.get(i);
            String style = i == measured.size() - 1 ? " " + Svg.BOLD : "";
            label(svg, reading, scale.x(reading, measured), scale.y(reading.value()), style, free);
        }
    }

    private static void label(Svg svg, Reading reading, double x, double y, String style, FreePlaces free) {
        double width = TextWidth.of(reading.told(), Svg.SIZE, true);
        double above = y - 8.5;
        double middle = free.middle(x, above, width);
        double baseline = above;
        if (Double.isNaN(middle)) {
            baseline = y + 16.5;
            middle = free.middle(x, baseline, width);
        }
        if (Double.isNaN(middle)) {
            baseline = y + 4.2;
            middle = free.middle(x + 9 + width / 2, baseline, width);
        }
        if (!Double.isNaN(middle)) {
            svg.text("c-ink", middle, baseline, reading.told(), "text-anchor=\"middle\"" + style);
        }
    }
}

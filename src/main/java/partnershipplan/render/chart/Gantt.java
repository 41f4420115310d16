package partnershipplan.render.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Labels;

/**
 * Draws a timeline as SVG: a row a task, a bar from start to due, or a diamond where only the due date is known.
 *
 * <p>States are told by pattern and shape, so that the chart holds in black and white; the drawing's name tells them
 * in words.
 */
public final class Gantt {
    private static final int ROW = 22;
    private static final int TOP = 40;
    private static final double LEFT = 262;
    private static final double RIGHT = 704;
    private static final int WIDTH = 720;
    private static final int LABEL_LETTERS = 38;

    private final Dates dates;
    private final Labels labels;
    private final LocalDate today;
    private final Function<Bar.State, String> words;

    public Gantt(Dates dates, Labels labels, LocalDate today, Function<Bar.State, String> words) {
        this.dates = dates;
        this.labels = labels;
        this.today = today;
        this.words = words;
    }

    /**
     * The drawing.
     *
     * @param all the tasks whose dates the axis spans, of which {@code bars} are drawn
     */
    public String svg(List<Bar> bars, List<Bar> all) {
        Axis axis = Axis.over(all, LEFT, RIGHT);
        int bottom = TOP + bars.size() * ROW;
        Legend legend = new Legend(bars, words, labels.word("dueOnly"));
        int height = bottom + 26 + legend.height();
        Svg svg = new Svg(WIDTH, height, name(bars, axis));
        axis(svg, axis, bottom);
        for (int i = 0; i < bars.size(); i++) {
            row(svg, axis, bars.get(i), TOP + i * ROW);
        }
        today(svg, axis, bottom);
        legend.draw(svg, bottom + 34);
        return svg.end();
    }

    private void axis(Svg svg, Axis axis, int bottom) {
        int year = 0;
        for (LocalDate month : axis.months()) {
            double x = axis.x(month);
            svg.line("c-grid", x, 24, x, bottom, "stroke=\"#c9d2d4\" stroke-width=\"0.75\"");
            svg.text("c-soft", x + 4, 33, dates.shortMonth(month), "fill=\"#4c5a5e\" font-size=\"10.5\"");
            if (month.getYear() != year) {
                year = month.getYear();
                svg.text("c-ink", x + 4, 18, String.valueOf(year), "font-weight=\"700\" font-size=\"10.5\"");
            }
        }
        svg.line("c-rule", 0, 39, 708, 39, "stroke=\"#14505c\" stroke-width=\"1\"");
    }

    private void row(Svg svg, Axis axis, Bar bar, int top) {
        int middle = top + 11;
        svg.text("c-soft", 16, middle + 4, String.valueOf(bar.number()), "text-anchor=\"end\" fill=\"#4c5a5e\"");
        svg.text("c-ink", 24, middle + 4, cut(bar.label()), "");
        if (bar.start() == null) {
            Marks.diamond(svg, axis.x(bar.due()), middle, bar.state());
        } else {
            double x = axis.x(bar.start());
            Marks.bar(svg, x, middle - 5.5, Math.max(4, axis.x(bar.due().plusDays(1)) - x), bar.state());
        }
        svg.line("c-grid", 0, top + ROW, 708, top + ROW, "stroke=\"#e3e8e9\" stroke-width=\"0.75\"");
    }

    private void today(Svg svg, Axis axis, int bottom) {
        if (axis.spans(today)) {
            double x = axis.x(today);
            svg.line("c-today", x, 24, x, bottom, "stroke=\"#1d2629\" stroke-width=\"1.2\" stroke-dasharray=\"4 2\"");
            double label = Math.min(x, RIGHT - 14);
            svg.text(
                    "c-ink",
                    label,
                    bottom + 13,
                    labels.word("today"),
                    "font-weight=\"700\" font-size=\"10.5\" text-anchor=\"middle\"");
        }
    }

    /** What a reader who cannot see the drawing is told. */
    private String name(List<Bar> bars, Axis axis) {
        Map<Bar.State, List<String>> byState = new LinkedHashMap<>();
        for (Bar bar : bars) {
            byState.computeIfAbsent(bar.state(), s -> new ArrayList<>()).add(String.valueOf(bar.number()));
        }
        StringBuilder name = new StringBuilder(labels.word("timelineChart"));
        name.append(", ")
                .append(dates.month(axis.first()))
                .append(" – ")
                .append(dates.month(axis.last()))
                .append('.');
        byState.forEach((state, numbers) -> name.append(' ')
                .append(words.apply(state))
                .append(": ")
                .append(String.join(", ", numbers))
                .append('.'));
        return name.toString();
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LABEL_LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL_LETTERS - 1))
                                .stripTrailing() + "…";
    }

    /** Days between two dates. */
    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}

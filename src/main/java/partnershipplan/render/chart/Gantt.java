package partnershipplan.render.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Labels;

/**
 * Draws a timeline as SVG: a row a task, a bar from start to due, or a diamond where only the due date is known, and a
 * line from each task to those that come after it.
 *
 * <p>States are told by pattern and shape, so that the chart holds in black and white; the drawing's name tells them
 * in words.
 */
public final class Gantt {
    private static final double TOP = 40;
    private static final double LEFT = 268;
    private static final double RIGHT = 690;
    private static final double EDGE = 708;
    private static final int WIDTH = 720;
    private static final double LABELS = 24;

    /** The most room for the rows of one drawing: a page that cannot take it loses a third at most. */
    private static final double MOST_HEIGHT = 290;

    private final Dates dates;
    private final Labels labels;
    private final LocalDate today;
    private final Map<Bar.State, String> words;

    /** @param words what each state is called, in the order of the legend */
    public Gantt(Dates dates, Labels labels, LocalDate today, Map<Bar.State, String> words) {
        this.dates = dates;
        this.labels = labels;
        this.today = today;
        this.words = words;
    }

    /** The drawings that show the tasks one below the other, on one axis, each no higher than a page can bear. */
    public List<String> drawings(List<Bar> bars) {
        Axis axis = Axis.over(bars, LEFT, RIGHT);
        List<GanttRow> rows = rows(bars, axis, 0);
        GanttRow end = rows.get(rows.size() - 1);
        double all = end.top() + end.height();
        int pieces = (int) Math.ceil(all / MOST_HEIGHT);
        List<String> drawings = new ArrayList<>();
        int from = 0;
        for (int piece = 1; piece <= pieces; piece++) {
            int to = from;
            while (to < rows.size() && (piece == pieces || rows.get(to).middle() <= all * piece / pieces)) {
                to++;
            }
            if (to > from) {
                drawings.add(drawing(bars, axis, from, to));
            }
            from = to;
        }
        return drawings;
    }

    private static List<GanttRow> rows(List<Bar> bars, Axis axis, double first) {
        List<GanttRow> rows = new ArrayList<>();
        double top = first;
        for (Bar bar : bars) {
            GanttRow row = GanttRow.of(bar, axis, LEFT - LABELS - 12, top);
            rows.add(row);
            top += row.height();
        }
        return rows;
    }

    /** The drawing of some of the tasks; lines to the others end at its edges. */
    private String drawing(List<Bar> bars, Axis axis, int from, int to) {
        double above = rows(bars, axis, 0).get(from).top();
        List<GanttRow> all = rows(bars, axis, TOP - above);
        List<GanttRow> rows = all.subList(from, to);
        GanttRow end = rows.get(rows.size() - 1);
        double bottom = end.top() + end.height();
        Legend legend = Legend.of(bars, words, labels.word("dueOnly"), labels.word("comesAfter"), EDGE);
        boolean last = to == bars.size();
        boolean now = axis.spans(today);
        double foot = bottom + (now ? 20 : 8);
        Svg svg = new Svg("gantt", WIDTH, (int) Math.ceil(foot + (last ? legend.height() : 0)), name(rows, axis));
        axis(svg, axis, bottom);
        rows.forEach(row -> svg.line(
                "c-grid",
                0,
                row.top() + row.height(),
                EDGE,
                row.top() + row.height(),
                "stroke=\"#e3e8e9\" stroke-width=\"0.75\""));
        if (now) {
            today(svg, axis.x(today), bottom);
        }
        Map<Integer, GanttRow> byNumber = new LinkedHashMap<>();
        all.forEach(row -> byNumber.put(row.bar().number(), row));
        new Connectors(svg, byNumber).draw(rows, TOP, bottom);
        rows.forEach(row -> row(svg, row));
        if (last) {
            legend.draw(svg, foot);
        }
        return svg.end();
    }

    private void axis(Svg svg, Axis axis, double bottom) {
        int year = 0;
        for (LocalDate month : axis.months()) {
            double x = axis.x(month);
            svg.line("c-grid", x, 24, x, bottom, "stroke=\"#c9d2d4\" stroke-width=\"0.75\"");
            svg.text("c-soft", x + 4, 34, dates.shortMonth(month), Svg.SOFT);
            if (month.getYear() != year) {
                year = month.getYear();
                svg.text("c-ink", x + 4, 18, String.valueOf(year), Svg.BOLD);
            }
        }
        svg.line("c-rule", 0, 39, EDGE, 39, "stroke=\"#14505c\" stroke-width=\"1\"");
    }

    private static void row(Svg svg, GanttRow row) {
        Bar bar = row.bar();
        List<Double> baselines = row.baselines();
        svg.text("c-soft", 16, baselines.get(0), String.valueOf(bar.number()), "text-anchor=\"end\" " + Svg.SOFT);
        for (int i = 0; i < baselines.size(); i++) {
            svg.text("c-ink", LABELS, baselines.get(i), row.label().get(i), "");
        }
        if (bar.start() == null) {
            Marks.diamond(svg, row.left() + GanttRow.HALF, row.middle(), bar.state());
        } else {
            Marks.bar(svg, row.left(), row.middle() - 5.5, row.right() - row.left(), bar.state());
        }
    }

    private void today(Svg svg, double x, double bottom) {
        svg.line("c-today", x, TOP, x, bottom + 3, "stroke=\"#1d2629\" stroke-width=\"1.2\" stroke-dasharray=\"4 2\"");
        svg.text(
                "c-ink",
                Math.min(x, RIGHT - 8),
                bottom + 15,
                labels.word("today"),
                "text-anchor=\"middle\" " + Svg.BOLD);
    }

    /** What a reader who cannot see the drawing is told. */
    private String name(List<GanttRow> rows, Axis axis) {
        Map<Bar.State, List<String>> byState = new LinkedHashMap<>();
        for (GanttRow row : rows) {
            byState.computeIfAbsent(row.bar().state(), s -> new ArrayList<>())
                    .add(String.valueOf(row.bar().number()));
        }
        StringBuilder name = new StringBuilder(labels.word("timelineChart"));
        name.append(", ")
                .append(dates.month(axis.first()))
                .append(" – ")
                .append(dates.month(axis.last()))
                .append('.');
        byState.forEach((state, numbers) -> name.append(' ')
                .append(words.get(state))
                .append(": ")
                .append(String.join(", ", numbers))
                .append('.'));
        return name.toString();
    }

    /** Days between two dates. */
    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}

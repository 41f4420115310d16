package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what the marks mean: only those that are drawn, a line or more of them. */
final class Legend {
    private static final double LINE = 21;
    private static final double GAP = 22;
    private final double left;
    private final double right;
    private final List<Entry> entries = new ArrayList<>();

    Legend(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Draws a sample of a mark, whose left edge and middle are given. */
    interface Sample {
        void draw(Svg svg, double x, double y);
    }

    private record Entry(Sample sample, double width, String word) {
        double room() {
            return width + 6 + TextWidth.of(word, Svg.SIZE, false) + GAP;
        }
    }

    void add(double width, String word, Sample sample) {
        entries.add(new Entry(sample, width, word));
    }

    /** What a drawing of bars or diamonds in these states, with or without lines between them, needs to be read. */
    static Legend of(List<Bar> bars, Map<Bar.State, String> words, String dueOnly, String after, double right) {
        Legend legend = new Legend(24, right);
        boolean spans = bars.stream().anyMatch(b -> b.start() != null);
        words.forEach((state, word) -> {
            if (bars.stream().anyMatch(b -> b.state() == state)) {
                boolean signed = state == Bar.State.DONE || state == Bar.State.OVERDUE;
                legend.add((spans ? 26 : 13) + (signed ? 14 : 0), word, (svg, x, y) -> {
                    if (spans) {
                        Marks.bar(svg, x, y - 5.5, 26, state);
                    } else {
                        Marks.diamond(svg, x + GanttRow.HALF, y, state);
                    }
                });
            }
        });
        if (spans && bars.stream().anyMatch(b -> b.start() == null)) {
            legend.add(13, dueOnly, (svg, x, y) -> Marks.diamond(svg, x + GanttRow.HALF, y, Bar.State.PLANNED));
        }
        if (bars.stream().anyMatch(b -> !b.after().isEmpty())) {
            legend.add(26, after, (svg, x, y) -> {
                svg.line("c-tie", x, y, x + 22, y, "stroke=\"#4c5a5e\" stroke-width=\"1\"");
                Connectors.arrow(svg, x + 26, y, 1, 0);
            });
        }
        return legend;
    }

    double height() {
        return LINE * arranged(null, 0);
    }

    void draw(Svg svg, double y) {
        arranged(svg, y);
    }

    /** Puts the entries beside each other, and says how many lines that takes. */
    private int arranged(@Nullable Svg svg, double y) {
        double x = left;
        int lines = 0;
        for (Entry entry : entries) {
            if (lines == 0 || x + entry.room() - GAP > right) {
                x = left;
                lines++;
            }
            if (svg != null) {
                double middle = y + (lines - 0.5) * LINE;
                entry.sample().draw(svg, x, middle);
                svg.text("c-soft", x + entry.width() + 6, middle + 4.2, entry.word(), Svg.SOFT);
            }
            x += entry.room();
        }
        return lines;
    }
}

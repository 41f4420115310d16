package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;

/** A row of a timeline chart: a task, its label in lines, and where its mark stands. */
record GanttRow(Bar bar, List<String> label, double left, double right, double top) {
    /** Half the width of a diamond. */
    static final double HALF = 6.5;

    private static final double LINE = 14.5;

    static GanttRow of(Bar bar, Axis axis, double labelWidth, double top) {
        List<String> label = TextWidth.lines(bar.label(), Svg.SIZE, false, labelWidth, 2);
        if (bar.start() == null) {
            double x = axis.x(bar.due());
            return new GanttRow(bar, label, x - HALF, x + HALF, top);
        }
        double x = axis.x(bar.start());
        return new GanttRow(bar, label, x, Math.max(x + 4, axis.x(bar.due().plusDays(1))), top);
    }

    double height() {
        return 8.5 + LINE * label.size();
    }

    double middle() {
        return top + height() / 2;
    }

    /** Where the line to what comes after begins. */
    double exit() {
        return bar.start() == null ? left + HALF : Math.max(left + 2, right - 3);
    }

    /** Where a line from above or below meets the mark, coming from {@code x}. */
    double entry(double x) {
        return bar.start() == null ? left + HALF : Math.max(left + 3, Math.min(x, right - 3));
    }

    /** The height of each line of the label. */
    List<Double> baselines() {
        List<Double> baselines = new ArrayList<>();
        double first = middle() + 4.2 - (label.size() - 1) * LINE / 2;
        for (int i = 0; i < label.size(); i++) {
            baselines.add(first + i * LINE);
        }
        return baselines;
    }
}

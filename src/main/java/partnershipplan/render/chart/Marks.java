package partnershipplan.render.chart;

/** Draws the marks of tasks, each state in a way of its own. */
final class Marks {
    private static final double HEIGHT = 11;

    private Marks() {}

    static void bar(Svg svg, double x, double y, double width, Bar.State state) {
        svg.rect(kind(state), x, y, width, HEIGHT, style(state));
        switch (state) {
            case IN_PROGRESS -> hatch(svg, x, y, width);
            case BLOCKED -> cross(svg, x + width / 2, y + HEIGHT / 2);
            case OVERDUE -> strike(svg, x, y, width);
            case DONE, PLANNED, CANCELLED -> {
                // The outline tells them.
            }
        }
        sign(svg, x + width + 5, y + HEIGHT / 2, state);
    }

    static void diamond(Svg svg, double x, double y, Bar.State state) {
        svg.diamond(kind(state), x, y, GanttRow.HALF, style(state));
        switch (state) {
            case BLOCKED -> cross(svg, x, y);
            case OVERDUE ->
                svg.path("c-line", new Pen().from(x, y - 4).down(y + 4).path(), 1.8);
            case IN_PROGRESS ->
                svg.path("c-line", new Pen().from(x - 6, y).across(x + 6).path(), 1.4);
            case DONE, PLANNED, CANCELLED -> {
                // The outline tells them.
            }
        }
        sign(svg, x + GanttRow.HALF + 4, y, state);
    }

    /** What is done is ticked off, and what is late has an exclamation mark. */
    private static void sign(Svg svg, double x, double y, Bar.State state) {
        if (state == Bar.State.DONE || state == Bar.State.OVERDUE) {
            svg.rect("c-paper", x - 1, y - 7, 11, 14, "fill=\"#ffffff\"");
        }
        if (state == Bar.State.DONE) {
            svg.path(
                    "c-line",
                    new Pen().from(x, y).to(x + 2.8, y + 3.2).to(x + 8, y - 4).path(),
                    1.6);
        } else if (state == Bar.State.OVERDUE) {
            svg.path(
                    "c-line",
                    new Pen()
                            .from(x + 2, y - 5.5)
                            .down(y + 1.6)
                            .from(x + 2, y + 3.4)
                            .down(y + 5.6)
                            .path(),
                    2.2);
        }
    }

    private static String kind(Bar.State state) {
        return state == Bar.State.DONE ? "c-fill" : "c-open";
    }

    private static String style(Bar.State state) {
        return switch (state) {
            case DONE -> "fill=\"#14505c\" stroke=\"#14505c\" stroke-width=\"1.2\"";
            case IN_PROGRESS, PLANNED -> "fill=\"#ffffff\" stroke=\"#14505c\" stroke-width=\"1.2\"";
            case BLOCKED, OVERDUE -> "fill=\"#ffffff\" stroke=\"#14505c\" stroke-width=\"2.4\"";
            case CANCELLED -> "fill=\"#ffffff\" stroke=\"#4c5a5e\" stroke-width=\"1\" stroke-dasharray=\"3 2.5\"";
        };
    }

    private static void hatch(Svg svg, double x, double y, double width) {
        Pen pen = new Pen();
        for (double from = x - HEIGHT + 5; from < x + width; from += 5) {
            double left = Math.max(x, from);
            double right = Math.min(x + width, from + HEIGHT);
            pen.from(left, y + HEIGHT - (left - from)).to(right, y + HEIGHT - (right - from));
        }
        svg.path("c-line", pen.path(), 1.2);
    }

    private static void strike(Svg svg, double x, double y, double width) {
        Pen pen = new Pen();
        for (double at = x + 4; at < x + width - 1; at += 4) {
            pen.from(at, y).down(y + HEIGHT);
        }
        if (!pen.isEmpty()) {
            svg.path("c-line", pen.path(), 1.2);
        }
    }

    private static void cross(Svg svg, double x, double y) {
        Pen pen = new Pen().from(x - 4, y - 4).to(x + 4, y + 4);
        svg.path("c-line", pen.from(x - 4, y + 4).to(x + 4, y - 4).path(), 1.8);
    }
}

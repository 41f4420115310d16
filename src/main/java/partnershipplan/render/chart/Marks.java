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
    }

    static void diamond(Svg svg, double x, double y, Bar.State state) {
        svg.polygon(kind(state), x, y, 6.5, style(state));
        switch (state) {
            case BLOCKED -> cross(svg, x, y);
            case OVERDUE -> svg.path("c-line", "M" + Svg.n(x) + " " + Svg.n(y - 4) + "V" + Svg.n(y + 4), 1.8);
            case IN_PROGRESS -> svg.path("c-line", "M" + Svg.n(x - 6) + " " + Svg.n(y) + "H" + Svg.n(x + 6), 1.4);
            case DONE, PLANNED, CANCELLED -> {
                // The outline tells them.
            }
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
        StringBuilder path = new StringBuilder();
        for (double from = x - HEIGHT + 5; from < x + width; from += 5) {
            double left = Math.max(x, from);
            double right = Math.min(x + width, from + HEIGHT);
            path.append('M').append(Svg.n(left)).append(' ').append(Svg.n(y + HEIGHT - (left - from)));
            path.append('L').append(Svg.n(right)).append(' ').append(Svg.n(y + HEIGHT - (right - from)));
        }
        svg.path("c-line", path.toString(), 1.2);
    }

    private static void strike(Svg svg, double x, double y, double width) {
        StringBuilder path = new StringBuilder();
        for (double at = x + 4; at < x + width - 1; at += 4) {
            path.append('M')
                    .append(Svg.n(at))
                    .append(' ')
                    .append(Svg.n(y))
                    .append('V')
                    .append(Svg.n(y + HEIGHT));
        }
        if (!path.isEmpty()) {
            svg.path("c-line", path.toString(), 1.2);
        }
    }

    private static void cross(Svg svg, double x, double y) {
        svg.path(
                "c-line",
                "M" + Svg.n(x - 4) + " " + Svg.n(y - 4) + "L" + Svg.n(x + 4) + " " + Svg.n(y + 4) + "M" + Svg.n(x - 4)
                        + " " + Svg.n(y + 4) + "L" + Svg.n(x + 4) + " " + Svg.n(y - 4),
                1.8);
    }
}

package partnershipplan.render.chart;

/** Draws the marks of a metric's values: a square for the baseline, a dot for a result, a diamond for the target. */
final class MetricMarks {
    private static final String OPEN = "fill=\"#ffffff\" stroke=\"#14505c\" stroke-width=\"1.6\"";
    static final String TARGET_LINE = "stroke=\"#14505c\" stroke-width=\"1.2\" stroke-dasharray=\"5 3\"";

    private MetricMarks() {}

    static void draw(Svg svg, Measure.Mark mark, double x, double y) {
        switch (mark) {
            case BASELINE -> svg.rect("c-open", x - 4, y - 4, 8, 8, OPEN);
            case RESULT -> svg.circle("c-fill", x, y, 4, "fill=\"#14505c\" stroke=\"#14505c\" stroke-width=\"1\"");
            case TARGET -> svg.diamond("c-open", x, y, 5.8, OPEN);
        }
    }
}

package partnershipplan.render.chart;

import java.util.List;

/** Tells a metric's baseline, result and target in words, each beside its mark: the key to the marks below. */
final class Captions {
    /** The room they take. */
    static final double HEIGHT = 70;

    private static final double MARK = 16;
    private final Svg svg;
    private final double top;

    Captions(Svg svg, double top) {
        this.svg = svg;
        this.top = top;
    }

    void draw(List<Measure.Caption> captions, double width) {
        double column = width / Math.max(1, captions.size());
        for (int i = 0; i < captions.size(); i++) {
            draw(captions.get(i), i * column, column - 6);
        }
    }

    private void draw(Measure.Caption caption, double x, double width) {
        MetricMarks.draw(svg, caption.mark(), x + 6, top + 7.5);
        String label = TextWidth.lines(caption.label(), Svg.SIZE, false, width - MARK, 1)
                .get(0);
        svg.text("c-soft", x + MARK, top + 12, label, Svg.SOFT);
        double y = top + 12;
        if (caption.value() != null) {
            y += 18;
            svg.text("c-ink", x, y, caption.value(), "font-size=\"15\" " + Svg.BOLD);
        }
        int room = caption.value() == null ? 3 : 2;
        for (String remark : caption.remarks()) {
            for (String line : TextWidth.lines(remark, Svg.SIZE, false, width, Math.max(1, room))) {
                y += 15;
                room--;
                svg.text("c-soft", x, y, line, Svg.SOFT);
            }
        }
    }
}

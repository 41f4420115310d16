package partnershipplan.render.chart;

import java.util.List;

/** A partner's box: its lines of text, and how high they make it. */
record NodeBox(Node node, List<String> name, List<String> remark) {
    static final double WIDTH = 250;
    static final double GAP = 9;
    private static final double LINE = 15;
    private static final double PAD = 10;
    private static final double CIRCLE = 7.5;

    static NodeBox of(Node node) {
        double room = WIDTH - 2 * PAD - circles(node);
        return new NodeBox(
                node,
                TextWidth.lines(node.name(), Svg.SIZE, true, room, 3),
                TextWidth.lines(node.remark(), Svg.SIZE, false, WIDTH - 2 * PAD, 3));
    }

    private static double circles(Node node) {
        return node.circles().size() * (2 * CIRCLE + 3);
    }

    double height() {
        return (name.size() + remark.size()) * LINE + 11;
    }

    void draw(Svg svg, double x, double y) {
        String outline = "fill=\"#ffffff\" stroke=\"#14505c\" stroke-width=\"" + (node.known() ? "1.6\"" : "1.2\"")
                + (node.known() ? "" : " stroke-dasharray=\"4 3\"");
        if (node.formal()) {
            svg.rect("c-open", x, y, WIDTH, height(), outline);
        } else {
            svg.path("c-open", rounded(x, y, WIDTH, height()), outline);
        }
        double baseline = y + 16.5;
        for (String line : name) {
            svg.text("c-ink", x + PAD, baseline, line, Svg.BOLD);
            baseline += LINE;
        }
        for (String line : remark) {
            svg.text("c-soft", x + PAD, baseline, line, Svg.SOFT);
            baseline += LINE;
        }
        double right = x + WIDTH - PAD + 2 - CIRCLE;
        for (int i = node.circles().size() - 1; i >= 0; i--) {
            circle(svg, right, y + 12.5, node.circles().get(i));
            right -= 2 * CIRCLE + 3;
        }
    }

    /** A group's letter. */
    static void circle(Svg svg, double x, double y, String letter) {
        svg.circle("c-fill", x, y, CIRCLE, "fill=\"#14505c\" stroke=\"#14505c\" stroke-width=\"1\"");
        svg.text("c-on", x, y + 4.2, letter, "text-anchor=\"middle\" fill=\"#ffffff\" " + Svg.BOLD);
    }

    static String rounded(double x, double y, double width, double height) {
        double r = Math.min(13, height / 2);
        double k = r * 0.45;
        double right = x + width;
        double bottom = y + height;
        return new Pen()
                .from(x + r, y)
                .across(right - r)
                .curve(right - k, y, right, y + k, right, y + r)
                .down(bottom - r)
                .curve(right, bottom - k, right - k, bottom, right - r, bottom)
                .across(x + r)
                .curve(x + k, bottom, x, bottom - k, x, bottom - r)
                .down(y + r)
                .curve(x, y + k, x + k, y, x + r, y)
                .shut()
                .path();
    }
}

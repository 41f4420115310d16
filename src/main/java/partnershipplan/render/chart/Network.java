package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws who works with whom: us in the middle, the partners in a column on either side, a tie to each. Whether a
 * partnership stands is told by outline and dot, whether it is formal by shape and line.
 */
public final class Network {
    private static final int WIDTH = 720;
    private static final double TOP = 6;
    private static final double MIDDLE = WIDTH / 2.0;
    private static final double OWN = 124;

    /** The most room for a column, so that a page that cannot take the drawing loses a third at most. */
    private static final double COLUMN = 370;

    private final String us;
    private final NetworkWords words;

    public Network(String us, NetworkWords words) {
        this.us = us;
        this.words = words;
    }

    /** One drawing, or as many as the partners need. */
    public List<String> drawings(List<Node> nodes) {
        List<NodeBox> boxes = new ArrayList<>();
        nodes.forEach(node -> boxes.add(NodeBox.of(node)));
        int pieces = (int) Math.ceil(height(boxes) / (2 * COLUMN));
        List<String> drawings = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            int from = boxes.size() * piece / pieces;
            int to = boxes.size() * (piece + 1) / pieces;
            drawings.add(drawing(boxes.subList(from, to)));
        }
        return drawings;
    }

    private String drawing(List<NodeBox> boxes) {
        int split = split(boxes);
        List<NodeBox> left = boxes.subList(0, split);
        List<NodeBox> right = boxes.subList(split, boxes.size());
        double room = Math.max(60, Math.max(height(left), height(right)));
        Legend legend = legend(boxes);
        double foot = TOP + room + 6;
        Svg svg = new Svg("network", WIDTH, (int) Math.ceil(foot + legend.height() + 2), words.name(boxes));
        List<String> own = TextWidth.lines(us, 13, true, OWN - 16, 7);
        double ownHeight =
                Math.max(own.size() * 16 + 18, Math.min(room, 7 + 9.0 * Math.max(left.size(), right.size())));
        double ownTop = TOP + (room - ownHeight) / 2;
        column(svg, left, -1, room, ownTop, ownHeight);
        column(svg, right, 1, room, ownTop, ownHeight);
        us(svg, own, ownTop, ownHeight);
        legend.draw(svg, foot);
        return svg.end();
    }

    /** Those we know to the left and those we seek to the right, where either side then fits; else half and half. */
    private static int split(List<NodeBox> boxes) {
        int known = 0;
        while (known < boxes.size() && boxes.get(known).node().known()) {
            known++;
        }
        double left = height(boxes.subList(0, known));
        double right = height(boxes.subList(known, boxes.size()));
        boolean apart = known > 0
                && known < boxes.size()
                && Math.max(left, right) <= Math.min(COLUMN, 3 * Math.min(left, right));
        if (apart) {
            return known;
        }
        int half = 0;
        while (height(boxes.subList(0, half)) < height(boxes) / 2) {
            half++;
        }
        return half;
    }

    private static double height(List<NodeBox> boxes) {
        double height = 0;
        for (NodeBox box : boxes) {
            height += box.height() + NodeBox.GAP;
        }
        return height;
    }

    /** @param side -1 for left, 1 for right */
    private static void column(Svg svg, List<NodeBox> boxes, int side, double room, double ownTop, double ownHeight) {
        double y = TOP + (room - height(boxes) + NodeBox.GAP) / 2;
        double edge = side < 0 ? NodeBox.WIDTH + 1 : WIDTH - 1 - NodeBox.WIDTH;
        double own = MIDDLE + side * OWN / 2;
        for (int i = 0; i < boxes.size(); i++) {
            NodeBox box = boxes.get(i);
            double from = ownTop + ownHeight * (i + 1) / (boxes.size() + 1);
            tie(svg, box.node(), own, from, edge, y + box.height() / 2);
            box.draw(svg, side < 0 ? 1 : edge, y);
            y += box.height() + NodeBox.GAP;
        }
    }

    private static void tie(Svg svg, Node node, double x1, double y1, double x2, double y2) {
        double half = (x2 - x1) / 2;
        String path = new Pen()
                .from(x1, y1)
                .curve(x1 + half, y1, x2 - half, y2, x2, y2)
                .path();
        svg.path("c-tie", path, "fill=\"none\" stroke=\"#4c5a5e\" " + line(node.formal()));
        dot(svg, node.known(), x2 - Math.signum(half) * 3, y2);
    }

    private static String line(boolean formal) {
        return formal ? "stroke-width=\"2\"" : "stroke-width=\"1.2\" stroke-dasharray=\"5 3\"";
    }

    private static void dot(Svg svg, boolean known, double x, double y) {
        String fill = known ? "#14505c" : "#ffffff";
        svg.circle(
                known ? "c-fill" : "c-open",
                x,
                y,
                3.5,
                "fill=\"" + fill + "\" stroke=\"#14505c\" stroke-width=\"1.4\"");
    }

    private static void us(Svg svg, List<String> own, double top, double height) {
        svg.rect(
                "c-fill", MIDDLE - OWN / 2, top, OWN, height, "fill=\"#14505c\" stroke=\"#14505c\" stroke-width=\"1\"");
        double baseline = top + height / 2 + 4.6 - (own.size() - 1) * 8;
        for (String line : own) {
            svg.text(
                    "c-on",
                    MIDDLE,
                    baseline,
                    line,
                    "text-anchor=\"middle\" fill=\"#ffffff\" font-size=\"13\" " + Svg.BOLD);
            baseline += 16;
        }
    }

    private Legend legend(List<NodeBox> boxes) {
        Legend legend = new Legend(1, WIDTH - 1);
        for (NetworkWords.Kind kind : NetworkWords.Kind.values()) {
            if (boxes.stream().anyMatch(kind::fits)) {
                legend.add(40, words.of(kind), (svg, x, y) -> {
                    sample(svg, kind, x, y);
                });
            }
        }
        return legend;
    }

    private static void sample(Svg svg, NetworkWords.Kind kind, double x, double y) {
        svg.line("c-tie", x, y, x + 17, y, "stroke=\"#4c5a5e\" " + line(kind.formal));
        dot(svg, kind.known, x + 15, y);
        String outline = "fill=\"#ffffff\" stroke=\"#14505c\" stroke-width=\"" + (kind.known ? "1.6\"" : "1.2\"")
                + (kind.known ? "" : " stroke-dasharray=\"4 3\"");
        if (kind.formal) {
            svg.rect("c-open", x + 18, y - 6.5, 22, 13, outline);
        } else {
            svg.path("c-open", NodeBox.rounded(x + 18, y - 6.5, 22, 13), outline);
        }
    }
}

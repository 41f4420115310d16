package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The outline of a chart's element: straight lines, for curves in many short steps. */
record Outline(List<Point> points, boolean closed) {
    private static final int STEPS = 48;

    record Point(double x, double y) {}

    /** The outlines of an element; none for what is not drawn. */
    static List<Outline> of(Piece.Element e) {
        return switch (e.name()) {
            case "line" -> List.of(open(List.of(at(e, "x1", "y1"), at(e, "x2", "y2"))));
            case "rect" -> List.of(rect(at(e, "x", "y"), value(e, "width"), value(e, "height")));
            case "polygon" -> List.of(new Outline(points(e.attribute("points")), true));
            case "polyline" -> List.of(open(points(e.attribute("points"))));
            case "circle" -> List.of(round(at(e, "cx", "cy"), value(e, "r"), value(e, "r")));
            case "ellipse" -> List.of(round(at(e, "cx", "cy"), value(e, "rx"), value(e, "ry")));
            case "path" -> new ChartPath(e.attribute("d")).outlines();
            default -> List.of();
        };
    }

    private static Outline open(List<Point> points) {
        return new Outline(points, false);
    }

    private static Outline rect(Point corner, double width, double height) {
        double right = corner.x + width;
        double bottom = corner.y + height;
        return new Outline(
                List.of(corner, new Point(right, corner.y), new Point(right, bottom), new Point(corner.x, bottom)),
                true);
    }

    private static Outline round(Point middle, double across, double down) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            double turn = 2 * Math.PI * i / STEPS;
            points.add(new Point(middle.x + across * StrictMath.cos(turn), middle.y + down * StrictMath.sin(turn)));
        }
        return new Outline(points, true);
    }

    static Point at(Piece.Element e, String x, String y) {
        return new Point(value(e, x), value(e, y));
    }

    private static double value(Piece.Element e, String name) {
        return e.attribute(name).isEmpty() ? 0 : number(e.attribute(name));
    }

    private static List<Point> points(String text) {
        List<Double> numbers = numbers(text);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(new Point(numbers.get(i), numbers.get(i + 1)));
        }
        return points;
    }

    /** All numbers of a list with blanks or commas between them. */
    static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(text, " ,\t\r\n"); words.hasMoreTokens(); ) {
            numbers.add(number(words.nextToken()));
        }
        return numbers;
    }

    static double number(String text) {
        return Double.parseDouble(text.endsWith("px") ? text.substring(0, text.length() - 2) : text);
    }
}

package partnershipplan.house.logo;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;

/** The outlines of SVG's shapes. */
final class SvgShape {
    private final Map<String, String> attributes;

    private SvgShape(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    /** @throws IllegalArgumentException where its numbers cannot be read */
    static Path2D of(String name, Map<String, String> attributes) {
        SvgShape shape = new SvgShape(attributes);
        return switch (name) {
            case "path" -> new SvgPath(attributes.getOrDefault("d", "")).path();
            case "rect" -> shape.rect();
            case "circle" -> shape.ellipse(shape.number("r"), shape.number("r"));
            case "ellipse" -> shape.ellipse(shape.number("rx"), shape.number("ry"));
            case "line" ->
                new Path2D.Double(new Line2D.Double(
                        shape.number("x1"), shape.number("y1"), shape.number("x2"), shape.number("y2")));
            case "polyline" -> shape.polygon(false);
            default -> shape.polygon(true);
        };
    }

    private Path2D rect() {
        double across = attributes.containsKey("rx") ? number("rx") : number("ry");
        double down = attributes.containsKey("ry") ? number("ry") : across;
        Rectangle2D plain = new Rectangle2D.Double(number("x"), number("y"), number("width"), number("height"));
        return across == 0 || down == 0
                ? new Path2D.Double(plain)
                : new Path2D.Double(new RoundRectangle2D.Double(
                        plain.getX(), plain.getY(), plain.getWidth(), plain.getHeight(), 2 * across, 2 * down));
    }

    private Path2D ellipse(double across, double down) {
        return new Path2D.Double(
                new Ellipse2D.Double(number("cx") - across, number("cy") - down, 2 * across, 2 * down));
    }

    private Path2D polygon(boolean closed) {
        List<Double> numbers = SvgNumbers.all(attributes.getOrDefault("points", ""));
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (i == 0) {
                path.moveTo(numbers.get(i), numbers.get(i + 1));
            } else {
                path.lineTo(numbers.get(i), numbers.get(i + 1));
            }
        }
        if (closed && numbers.size() > 1) {
            path.closePath();
        }
        return path;
    }

    private double number(String name) {
        String value = attributes.get(name);
        return value == null ? 0 : SvgNumbers.length(value);
    }
}

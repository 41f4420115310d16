package partnershipplan.render.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The outlines of SVG's basic shapes. */
final class ChartShapes {
    private ChartShapes() {}

    /** Null for what is not drawn, such as `title` and `desc`. */
    static @Nullable Shape shape(Element e) {
        return switch (e.getNodeName()) {
            case "rect" -> rect(e);
            case "line" -> new Line2D.Double(at(e, "x1"), at(e, "y1"), at(e, "x2"), at(e, "y2"));
            case "circle" -> circle(at(e, "cx"), at(e, "cy"), at(e, "r"));
            case "path" -> new PathData(e.getAttribute("d")).path();
            case "polygon" -> polygon(Numbers.in(e.getAttribute("points")));
            default -> null;
        };
    }

    static Point2D point(Element e) {
        return new Point2D.Double(at(e, "x"), at(e, "y"));
    }

    /** Understands `translate(x, y)` alone. */
    static AffineTransform transform(String value) {
        String open = "translate(";
        if (!value.startsWith(open) || !value.endsWith(")")) {
            return new AffineTransform();
        }
        List<Double> by = Numbers.in(value.substring(open.length(), value.length() - 1));
        return AffineTransform.getTranslateInstance(by.get(0), by.size() > 1 ? by.get(1) : 0);
    }

    private static Shape rect(Element e) {
        double round = 2 * at(e, "rx");
        return round > 0
                ? new RoundRectangle2D.Double(at(e, "x"), at(e, "y"), at(e, "width"), at(e, "height"), round, round)
                : new Rectangle2D.Double(at(e, "x"), at(e, "y"), at(e, "width"), at(e, "height"));
    }

    private static Shape circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Shape polygon(List<Double> points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            if (i == 0) {
                path.moveTo(points.get(0), points.get(1));
            } else {
                path.lineTo(points.get(i), points.get(i + 1));
            }
        }
        if (points.size() > 1) {
            path.closePath();
        }
        return path;
    }

    private static double at(Element e, String name) {
        return e.hasAttribute(name) ? Numbers.parse(e.getAttribute(name)) : 0;
    }
}

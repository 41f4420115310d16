package partnershipplan.house.logo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Map;

/** What was drawn of an SVG, as paths that fit the logo's place. */
final class SvgCanvas {
    /** How far a shape may reach over the edge, as a part of the longer side. */
    private static final double OVER = 0.02;

    private final double width;
    private final double height;
    private final double scale;
    private final AffineTransform fit;
    private final StringBuilder paths = new StringBuilder();

    private SvgCanvas(double x, double y, double width, double height) {
        this.scale = Logo.scale(width, height);
        this.width = width * scale;
        this.height = height * scale;
        this.fit = AffineTransform.getScaleInstance(scale, scale);
        this.fit.translate(-x, -y);
    }

    static SvgCanvas of(Map<String, String> root) throws LogoFault {
        try {
            List<Double> view = SvgNumbers.all(root.getOrDefault("viewBox", ""));
            SvgCanvas canvas = view.size() == 4
                    ? new SvgCanvas(view.get(0), view.get(1), view.get(2), view.get(3))
                    : new SvgCanvas(
                            0,
                            0,
                            SvgNumbers.length(root.getOrDefault("width", "0")),
                            SvgNumbers.length(root.getOrDefault("height", "0")));
            if (canvas.width >= 1 && canvas.height >= 1) {
                return canvas;
            }
        } catch (IllegalArgumentException e) {
            // As where it is missing.
        }
        throw new LogoFault("does not say how large it is", "give its <svg> a `viewBox`, or " + SvgFault.AS_PNG);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    void draw(Path2D shape, SvgStyle style, AffineTransform place, String where) throws LogoFault {
        if (!style.shown() || style.fill() == null && style.stroke() == null) {
            return;
        }
        AffineTransform all = new AffineTransform(fit);
        all.concatenate(place);
        refuseOver(shape, all, where);
        if (style.fill() != null) {
            add(new SvgOutline(shape.getPathIterator(all), true).text(), style.filling());
        }
        if (style.stroke() != null) {
            double larger = StrictMath.sqrt(Math.abs(all.getDeterminant()));
            add(new SvgOutline(shape.getPathIterator(all), false).text(), style.drawing(larger));
        }
    }

    private void add(String path, String style) {
        if (!path.isEmpty()) {
            paths.append("<path d=\"").append(path).append('"').append(style).append("/>");
        }
    }

    /** A shape over the edge would be cut off in one kind of document, and cover words in another. */
    private void refuseOver(Path2D shape, AffineTransform place, String where) throws LogoFault {
        double over = OVER * Math.max(width, height);
        double[] point = new double[6];
        for (PathIterator it = shape.getPathIterator(place, 0.5); !it.isDone(); it.next()) {
            if (it.currentSegment(point) != PathIterator.SEG_CLOSE
                    && (point[0] < -over || point[0] > width + over || point[1] < -over || point[1] > height + over)) {
                throw new LogoFault(
                        "has a shape that reaches over the drawing's edge (" + where + ")",
                        "make the page of the drawing as large as the logo, and save it again");
            }
        }
    }

    Logo logo(String alt) {
        return new Logo(new Logo.Drawing(paths.toString()), width, height, alt);
    }
}

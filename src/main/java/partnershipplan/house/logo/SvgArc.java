package partnershipplan.house.logo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** An arc of an ellipse as curves, as the specification of SVG (appendix B.2) derives it. */
final class SvgArc {
    private static final double ROUNDING = 1e-9;

    private SvgArc() {}

    static void add(
            Path2D path,
            Point2D from,
            Point2D to,
            double across,
            double down,
            double turn,
            boolean large,
            boolean clockwise) {
        if (across == 0 || down == 0 || from.equals(to)) {
            path.lineTo(to.getX(), to.getY());
            return;
        }
        double sin = StrictMath.sin(turn);
        double cos = StrictMath.cos(turn);
        double halfX = (from.getX() - to.getX()) / 2;
        double halfY = (from.getY() - to.getY()) / 2;
        // On a circle of radius 1: where the arc starts, seen from the middle between its ends.
        double x = (cos * halfX + sin * halfY) / across;
        double y = (cos * halfY - sin * halfX) / down;
        double apart = x * x + y * y;
        double grown = Math.max(1, StrictMath.sqrt(apart));
        double away = (large == clockwise ? -1 : 1) * StrictMath.sqrt(Math.max(0, 1 / apart - 1));
        double centerX = apart < 1 ? away * y : 0;
        double centerY = apart < 1 ? -away * x : 0;
        double start = StrictMath.atan2(y / grown - centerY, x / grown - centerX);
        double end = StrictMath.atan2(-y / grown - centerY, -x / grown - centerX);
        double sweep = end - start;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        double middleX = (from.getX() + to.getX()) / 2;
        double middleY = (from.getY() + to.getY()) / 2;
        AffineTransform place = new AffineTransform(cos, sin, -sin, cos, middleX, middleY);
        place.scale(across * grown, down * grown);
        place.translate(centerX, centerY);
        curves(path, start, sweep, place);
        Point2D there = path.getCurrentPoint();
        if (there.distance(to) > (across + down) * ROUNDING) {
            path.lineTo(to.getX(), to.getY());
        }
    }

    /** The arc of a circle of radius 1, a quarter at most at a time. */
    private static void curves(Path2D path, double start, double sweep, AffineTransform place) {
        int parts = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
        double step = sweep / Math.max(1, parts);
        double handle = 4.0 / 3 * StrictMath.tan(step / 4);
        for (int i = 0; i < parts; i++) {
            double a = start + i * step;
            double b = a + step;
            double[] points = {
                StrictMath.cos(a) - handle * StrictMath.sin(a),
                StrictMath.sin(a) + handle * StrictMath.cos(a),
                StrictMath.cos(b) + handle * StrictMath.sin(b),
                StrictMath.sin(b) - handle * StrictMath.cos(b),
                StrictMath.cos(b),
                StrictMath.sin(b)
            };
            place.transform(points, 0, points, 0, 3);
            path.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
        }
    }
}

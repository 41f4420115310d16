package partnershipplan.house.logo;

import java.awt.geom.AffineTransform;
import java.util.List;

/** Reads how an SVG moves, turns and stretches a part of itself. */
final class SvgTransform {
    private SvgTransform() {}

    /** @throws IllegalArgumentException for what is none */
    static AffineTransform of(String text) {
        AffineTransform all = new AffineTransform();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int open = rest.indexOf('(');
            int close = rest.indexOf(')');
            if (open < 0 || close < open) {
                throw new IllegalArgumentException(rest);
            }
            all.concatenate(one(rest.substring(0, open).strip(), SvgNumbers.all(rest.substring(open + 1, close))));
            rest = rest.substring(close + 1).replaceFirst("^[\\s,]+", "");
        }
        return all;
    }

    private static AffineTransform one(String name, List<Double> n) {
        if (n.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        double first = n.get(0);
        return switch (name) {
            case "translate" -> AffineTransform.getTranslateInstance(first, n.size() > 1 ? n.get(1) : 0);
            case "scale" -> AffineTransform.getScaleInstance(first, n.size() > 1 ? n.get(1) : first);
            case "rotate" -> rotation(first, n);
            case "skewX" -> AffineTransform.getShearInstance(StrictMath.tan(Math.toRadians(first)), 0);
            case "skewY" -> AffineTransform.getShearInstance(0, StrictMath.tan(Math.toRadians(first)));
            case "matrix" -> matrix(n);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static AffineTransform rotation(double degrees, List<Double> n) {
        double turn = Math.toRadians(degrees);
        double sin = StrictMath.sin(turn);
        double cos = StrictMath.cos(turn);
        AffineTransform rotation = new AffineTransform(cos, sin, -sin, cos, 0, 0);
        if (n.size() < 3) {
            return rotation;
        }
        AffineTransform around = AffineTransform.getTranslateInstance(n.get(1), n.get(2));
        around.concatenate(rotation);
        around.translate(-n.get(1), -n.get(2));
        return around;
    }

    private static AffineTransform matrix(List<Double> n) {
        if (n.size() != 6) {
            throw new IllegalArgumentException("matrix");
        }
        return new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
    }
}

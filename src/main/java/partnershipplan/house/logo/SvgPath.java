package partnershipplan.house.logo;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The path that a {@code d} attribute describes, by all commands of SVG. */
final class SvgPath {
    private final SvgNumbers numbers;
    private final Path2D path = new Path2D.Double();

    /** The last control point, from which a smooth curve goes on; where there is none, the current point. */
    private Point2D control = new Point2D.Double();

    private char last = 'M';

    SvgPath(String d) {
        this.numbers = new SvgNumbers(d);
    }

    /** @throws IllegalArgumentException where it is not one */
    Path2D path() {
        char command = ' ';
        while (numbers.hasMore()) {
            command = numbers.atCommand() ? numbers.command() : repeated(command);
            if (path.getCurrentPoint() == null && Character.toUpperCase(command) != 'M') {
                throw new IllegalArgumentException("a path begins with M");
            }
            add(command);
            last = Character.toUpperCase(command);
        }
        return path;
    }

    /** What more numbers after a command's own mean. */
    private static char repeated(char command) {
        return switch (command) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            case 'Z', 'z', ' ' -> throw new IllegalArgumentException("a number without a command");
            default -> command;
        };
    }

    private void add(char command) {
        Point2D from = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        boolean relative = Character.isLowerCase(command);
        Point2D zero = relative ? from : new Point2D.Double();
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                Point2D to = point(zero);
                path.moveTo(to.getX(), to.getY());
            }
            case 'L' -> line(point(zero));
            case 'H' -> line(new Point2D.Double(zero.getX() + numbers.number(), from.getY()));
            case 'V' -> line(new Point2D.Double(from.getX(), zero.getY() + numbers.number()));
            case 'C' -> cubic(point(zero), point(zero), point(zero));
            case 'S' -> cubic(mirrored(from, "CS"), point(zero), point(zero));
            case 'Q' -> quadratic(point(zero), point(zero));
            case 'T' -> quadratic(mirrored(from, "QT"), point(zero));
            case 'A' -> arc(from, zero);
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("no command " + command);
        }
    }

    private Point2D point(Point2D zero) {
        double x = numbers.number();
        return new Point2D.Double(zero.getX() + x, zero.getY() + numbers.number());
    }

    /** The last control point on the other side, where the last command was of that kind. */
    private Point2D mirrored(Point2D from, String kind) {
        return kind.indexOf(last) < 0
                ? from
                : new Point2D.Double(2 * from.getX() - control.getX(), 2 * from.getY() - control.getY());
    }

    private void line(Point2D to) {
        path.lineTo(to.getX(), to.getY());
    }

    private void cubic(Point2D one, Point2D two, Point2D to) {
        path.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), to.getX(), to.getY());
        control = two;
    }

    private void quadratic(Point2D middle, Point2D to) {
        path.quadTo(middle.getX(), middle.getY(), to.getX(), to.getY());
        control = middle;
    }

    private void arc(Point2D from, Point2D zero) {
        double across = Math.abs(numbers.number());
        double down = Math.abs(numbers.number());
        double turn = Math.toRadians(numbers.number());
        boolean large = numbers.flag();
        boolean clockwise = numbers.flag();
        SvgArc.add(path, from, point(zero), across, down, turn, large, clockwise);
    }
}

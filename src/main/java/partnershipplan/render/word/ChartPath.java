package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;

/** The path that a {@code d} attribute describes, by the commands M, L, H, V, C and Z, capital or small. */
final class ChartPath {
    private static final int STEPS = 16;
    private final String d;
    private final List<Outline> outlines = new ArrayList<>();
    private List<Outline.Point> points = new ArrayList<>();
    private int next;

    ChartPath(String d) {
        this.d = d;
    }

    List<Outline> outlines() {
        char command = 'M';
        while (skipBlanks()) {
            char c = d.charAt(next);
            if (Character.isLetter(c)) {
                command = c;
                next++;
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            add(command);
        }
        end(false);
        return outlines;
    }

    private void add(char command) {
        Outline.Point at = points.isEmpty() ? new Outline.Point(0, 0) : points.get(points.size() - 1);
        boolean relative = command >= 'a';
        double x = relative ? at.x() : 0;
        double y = relative ? at.y() : 0;
        switch (command) {
            case 'M', 'm' -> {
                end(false);
                points.add(point(x, y));
            }
            case 'L', 'l' -> points.add(point(x, y));
            case 'H', 'h' -> points.add(new Outline.Point(x + number(), at.y()));
            case 'V', 'v' -> points.add(new Outline.Point(at.x(), y + number()));
            case 'C', 'c' -> curve(at, point(x, y), point(x, y), point(x, y));
            case 'Z', 'z' -> end(true);
            default -> throw new IllegalArgumentException("a chart's path has the unknown command " + command);
        }
    }

    private void curve(Outline.Point a, Outline.Point b, Outline.Point c, Outline.Point d) {
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            points.add(
                    new Outline.Point(between(t, a.x(), b.x(), c.x(), d.x()), between(t, a.y(), b.y(), c.y(), d.y())));
        }
    }

    private static double between(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private void end(boolean closed) {
        if (points.size() > 1) {
            outlines.add(new Outline(points, closed));
        }
        points = new ArrayList<>();
    }

    private Outline.Point point(double x, double y) {
        double first = x + number();
        return new Outline.Point(first, y + number());
    }

    private boolean skipBlanks() {
        while (next < d.length() && (d.charAt(next) <= ' ' || d.charAt(next) == ',')) {
            next++;
        }
        return next < d.length();
    }

    private double number() {
        skipBlanks();
        int start = next;
        while (next < d.length() && isPartOfNumber(d.charAt(next), start)) {
            next++;
        }
        return Double.parseDouble(d.substring(start, next));
    }

    /** A second sign begins a new number. */
    private boolean isPartOfNumber(char c, int start) {
        return c >= '0' && c <= '9' || c == '.' || (c == '-' || c == '+') && next == start;
    }
}

package partnershipplan.render.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The path that a `d` attribute describes, by the commands M, L, H, V, C and Z, capital or small. */
final class PathData {
    private final String d;
    private final Path2D path = new Path2D.Double();
    private int next;

    PathData(String d) {
        this.d = d;
    }

    Path2D path() {
        char command = 'Z';
        while (skipBlanks()) {
            command = Character.isLetter(d.charAt(next)) ? d.charAt(next++) : repeated(command);
            add(command);
        }
        return path;
    }

    /** What more numbers after a command's own mean. */
    private static char repeated(char command) {
        return switch (command) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            case 'Z', 'z' -> throw new IllegalArgumentException("a chart's path has a number without a command");
            default -> command;
        };
    }

    private void add(char command) {
        Point2D at = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        boolean relative = Character.isLowerCase(command);
        double x = relative ? at.getX() : 0;
        double y = relative ? at.getY() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> path.moveTo(x + number(), y + number());
            case 'L' -> path.lineTo(x + number(), y + number());
            case 'H' -> path.lineTo(x + number(), at.getY());
            case 'V' -> path.lineTo(at.getX(), y + number());
            case 'C' ->
                path.curveTo(x + number(), y + number(), x + number(), y + number(), x + number(), y + number());
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("a chart's path has the unknown command " + command);
        }
    }

    private boolean skipBlanks() {
        while (next < d.length() && (Character.isWhitespace(d.charAt(next)) || d.charAt(next) == ',')) {
            next++;
        }
        return next < d.length();
    }

    private double number() {
        skipBlanks();
        int start = next;
        while (next < d.length() && isPartOfNumber(start)) {
            next++;
        }
        return Double.parseDouble(d.substring(start, next));
    }

    /** A second sign begins a new number. */
    private boolean isPartOfNumber(int start) {
        char c = d.charAt(next);
        return Character.isDigit(c) || c == '.' || ((c == '-' || c == '+') && next == start);
    }
}

package partnershipplan.render.chart;

/** Writes the path of a drawn line. */
final class Pen {
    private final StringBuilder path = new StringBuilder();

    Pen from(double x, double y) {
        path.append('M').append(Svg.n(x)).append(' ').append(Svg.n(y));
        return this;
    }

    Pen to(double x, double y) {
        path.append('L').append(Svg.n(x)).append(' ').append(Svg.n(y));
        return this;
    }

    Pen across(double x) {
        path.append('H').append(Svg.n(x));
        return this;
    }

    Pen down(double y) {
        path.append('V').append(Svg.n(y));
        return this;
    }

    Pen curve(double x1, double y1, double x2, double y2, double x, double y) {
        path.append('C').append(Svg.n(x1)).append(' ').append(Svg.n(y1));
        path.append(' ').append(Svg.n(x2)).append(' ').append(Svg.n(y2));
        path.append(' ').append(Svg.n(x)).append(' ').append(Svg.n(y));
        return this;
    }

    Pen shut() {
        path.append('Z');
        return this;
    }

    boolean isEmpty() {
        return path.isEmpty();
    }

    String path() {
        return path.toString();
    }
}

package partnershipplan.render.chart;

import partnershipplan.render.prose.Escape;

/** Writes the few shapes that charts are made of; {@code kind} is the class that style sheets colour. */
final class Svg {
    /** The size of text where nothing else is said: no smaller on paper than eight points. */
    static final double SIZE = 12;

    static final String SOFT = "fill=\"#4c5a5e\"";
    static final String BOLD = "font-weight=\"700\"";

    private final StringBuilder svg = new StringBuilder();

    /** @param name what a reader who cannot see the drawing is told */
    Svg(String kind, int width, int height, String name) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"")
                .append(kind)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ');
        svg.append(height).append("\" role=\"img\" aria-label=\"").append(Escape.html(name));
        svg.append("\" font-family=\"Noto Sans, sans-serif\" font-size=\"12\" fill=\"#1d2629\">\n");
    }

    void line(String kind, double x1, double y1, double x2, double y2, String style) {
        open("line", kind);
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        close(style);
    }

    void text(String kind, double x, double y, String text, String style) {
        open("text", kind);
        number("x", x);
        number("y", y);
        svg.append(style.isEmpty() ? "" : " " + style)
                .append('>')
                .append(Escape.html(text))
                .append("</text>\n");
    }

    void rect(String kind, double x, double y, double width, double height, String style) {
        open("rect", kind);
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        close(style);
    }

    void circle(String kind, double x, double y, double radius, String style) {
        open("circle", kind);
        number("cx", x);
        number("cy", y);
        number("r", radius);
        close(style);
    }

    /** A square on its corner. */
    void diamond(String kind, double x, double y, double half, String style) {
        open("polygon", kind);
        svg.append(" points=\"").append(n(x)).append(',').append(n(y - half));
        svg.append(' ').append(n(x + half)).append(',').append(n(y));
        svg.append(' ').append(n(x)).append(',').append(n(y + half));
        svg.append(' ').append(n(x - half)).append(',').append(n(y)).append('"');
        close(style);
    }

    /** @param style how it is filled and drawn */
    void path(String kind, String path, String style) {
        open("path", kind);
        svg.append(" d=\"").append(path).append('"');
        close(style);
    }

    /** A line in the accent's colour. */
    void path(String kind, String path, double width) {
        path(kind, path, "fill=\"none\" stroke=\"#14505c\" stroke-width=\"" + n(width) + "\"");
    }

    String end() {
        return svg.append("</svg>").toString();
    }

    private void open(String name, String kind) {
        svg.append('<').append(name).append(" class=\"").append(kind).append('"');
    }

    private void number(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(n(value)).append('"');
    }

    private void close(String style) {
        svg.append(' ').append(style).append("/>\n");
    }

    /** A number with one decimal, the same in every language and on every machine. */
    static String n(double number) {
        long tenths = Math.round(number * 10);
        String sign = tenths < 0 ? "-" : "";
        long absolute = Math.abs(tenths);
        return sign + absolute / 10 + (absolute % 10 == 0 ? "" : "." + absolute % 10);
    }
}

package partnershipplan.render.chart;

import partnershipplan.render.prose.Escape;

/** Writes the few shapes that charts are made of; {@code kind} is the class that style sheets colour. */
final class Svg {
    private final StringBuilder svg = new StringBuilder();

    /** @param name what a reader who cannot see the drawing is told */
    Svg(int width, int height, String name) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gantt\" viewBox=\"0 0 ")
                .append(width)
                .append(' ');
        svg.append(height).append("\" role=\"img\" aria-label=\"").append(Escape.html(name));
        svg.append("\" font-family=\"Noto Sans, sans-serif\" font-size=\"11.5\" fill=\"#1d2629\">\n");
    }

    void line(String kind, double x1, double y1, double x2, double y2, String style) {
        svg.append("<line class=\"")
                .append(kind)
                .append("\" x1=\"")
                .append(n(x1))
                .append("\" y1=\"")
                .append(n(y1));
        svg.append("\" x2=\"")
                .append(n(x2))
                .append("\" y2=\"")
                .append(n(y2))
                .append("\" ")
                .append(style)
                .append("/>\n");
    }

    void text(String kind, double x, double y, String text, String style) {
        svg.append("<text class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append('"');
        svg.append(style.isEmpty() ? "" : " " + style)
                .append('>')
                .append(Escape.html(text))
                .append("</text>\n");
    }

    void rect(String kind, double x, double y, double width, double height, String style) {
        svg.append("<rect class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y));
        svg.append("\" width=\"")
                .append(n(width))
                .append("\" height=\"")
                .append(n(height))
                .append("\" ")
                .append(style);
        svg.append("/>\n");
    }

    /** A square on its corner. */
    void polygon(String kind, double x, double y, double half, String style) {
        svg.append("<polygon class=\"")
                .append(kind)
                .append("\" points=\"")
                .append(n(x))
                .append(',')
                .append(n(y - half));
        svg.append(' ')
                .append(n(x + half))
                .append(',')
                .append(n(y))
                .append(' ')
                .append(n(x))
                .append(',')
                .append(n(y + half));
        svg.append(' ')
                .append(n(x - half))
                .append(',')
                .append(n(y))
                .append("\" ")
                .append(style)
                .append("/>\n");
    }

    void path(String kind, String path, double width) {
        svg.append("<path class=\"")
                .append(kind)
                .append("\" d=\"")
                .append(path)
                .append("\" fill=\"none\" stroke=\"#14505c\"");
        svg.append(" stroke-width=\"").append(n(width)).append("\"/>\n");
    }

    String end() {
        return svg.append("</svg>").toString();
    }

    /** A number with one decimal, the same in every language and on every machine. */
    static String n(double number) {
        long tenths = Math.round(number * 10);
        String sign = tenths < 0 ? "-" : "";
        long absolute = Math.abs(tenths);
        return sign + absolute / 10 + (absolute % 10 == 0 ? "" : "." + absolute % 10);
    }
}

package partnershipplan.render.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How a chart's element is painted: what its own attributes say, and else its parent's. No fill, no stroke: null. */
record ChartStyle(
        @Nullable Color fill,
        @Nullable Color stroke,
        double strokeWidth,
        List<Double> dashes,
        String cap,
        String join,
        boolean evenOdd,
        double fontSize,
        boolean bold,
        String anchor) {

    static final ChartStyle INITIAL =
            new ChartStyle(Color.BLACK, null, 1, List.of(), "butt", "miter", false, 16, false, "start");

    ChartStyle inheritedBy(Element element) {
        return new ChartStyle(
                element.hasAttribute("fill") ? color(element.getAttribute("fill")) : fill,
                element.hasAttribute("stroke") ? color(element.getAttribute("stroke")) : stroke,
                number(element, "stroke-width", strokeWidth),
                element.hasAttribute("stroke-dasharray") ? dashes(element.getAttribute("stroke-dasharray")) : dashes,
                word(element, "stroke-linecap", cap),
                word(element, "stroke-linejoin", join),
                word(element, "fill-rule", evenOdd ? "evenodd" : "nonzero").equals("evenodd"),
                number(element, "font-size", fontSize),
                element.hasAttribute("font-weight") ? isBold(element.getAttribute("font-weight")) : bold,
                word(element, "text-anchor", anchor));
    }

    BasicStroke pen(double scale) {
        float[] pattern = new float[dashes.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) (dashes.get(i) * scale);
        }
        float width = (float) (strokeWidth * scale);
        return new BasicStroke(width, penCap(), penJoin(), 4, pattern.length == 0 ? null : pattern, 0);
    }

    private int penCap() {
        return switch (cap) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
    }

    private int penJoin() {
        return switch (join) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
    }

    private static String word(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    private static double number(Element element, String name, double otherwise) {
        return element.hasAttribute(name) ? Numbers.parse(element.getAttribute(name)) : otherwise;
    }

    private static List<Double> dashes(String value) {
        return value.equals("none") ? List.of() : Numbers.in(value);
    }

    private static boolean isBold(String weight) {
        return switch (weight) {
            case "bold", "600", "700", "800", "900" -> true;
            default -> false;
        };
    }

    private static @Nullable Color color(String value) {
        return switch (value) {
            case "none", "transparent" -> null;
            case "white" -> Color.WHITE;
            case "black", "currentColor" -> Color.BLACK;
            default -> hex(value);
        };
    }

    private static Color hex(String value) {
        if (value.length() == 4) {
            char r = value.charAt(1);
            char g = value.charAt(2);
            char b = value.charAt(3);
            return hex(new String(new char[] {'#', r, r, g, g, b, b}));
        }
        return new Color(Integer.parseInt(value.substring(1), 16));
    }
}

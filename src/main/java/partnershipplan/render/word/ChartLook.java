package partnershipplan.render.word;

import java.util.List;

/** How a chart's element is drawn: what its own attributes say, and else its parent's. */
record ChartLook(
        String fill,
        boolean evenOdd,
        String stroke,
        double width,
        List<Double> dashes,
        double fontSize,
        boolean bold,
        String anchor) {
    static final String NONE = "none";
    private static final String EVEN_ODD = "evenodd";
    static final ChartLook INITIAL = new ChartLook("#000000", false, NONE, 1, List.of(), 16, false, "start");

    ChartLook inheritedBy(Piece.Element element) {
        String dash = element.attribute("stroke-dasharray");
        String weight = element.attribute("font-weight");
        return new ChartLook(
                or(element.attribute("fill"), fill),
                or(element.attribute("fill-rule"), evenOdd ? EVEN_ODD : "").equals(EVEN_ODD),
                or(element.attribute("stroke"), stroke),
                number(element.attribute("stroke-width"), width),
                dash.isEmpty() ? dashes : dash.equals(NONE) ? List.of() : Outline.numbers(dash),
                number(element.attribute("font-size"), fontSize),
                weight.isEmpty() ? bold : weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3,
                or(element.attribute("text-anchor"), anchor));
    }

    /** Filled, but with no line around it. */
    ChartLook undrawn() {
        return new ChartLook(fill, evenOdd, NONE, width, List.of(), fontSize, bold, anchor);
    }

    /** With its lines alone. */
    ChartLook unfilled() {
        return new ChartLook(NONE, evenOdd, stroke, width, dashes, fontSize, bold, anchor);
    }

    private static String or(String own, String inherited) {
        return own.isEmpty() ? inherited : own;
    }

    private static double number(String own, double inherited) {
        return own.isEmpty() ? inherited : Outline.number(own);
    }
}

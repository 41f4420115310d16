package partnershipplan.house.logo;

import org.jspecify.annotations.Nullable;

/**
 * How a shape of an SVG is painted.
 *
 * @param fill null where it is not filled
 * @param stroke null where it has no outline
 * @param evenOdd whether every second field of what crosses itself is filled
 * @param shown whether it is there to see
 */
record SvgStyle(
        @Nullable String fill,
        @Nullable String stroke,
        double strokeWidth,
        String cap,
        String join,
        boolean evenOdd,
        boolean shown) {
    static final SvgStyle INITIAL = new SvgStyle("#000000", null, 1, "butt", "miter", false, true);

    SvgStyle inheritedBy(SvgProperties own) throws LogoFault {
        for (String effect : new String[] {"clip-path", "mask", "filter", "stroke-dasharray", "mix-blend-mode"}) {
            own.refuse(effect);
        }
        String rule = own.get("fill-rule");
        String fills = own.color("fill", fill);
        String strokes = own.color("stroke", stroke);
        return new SvgStyle(
                own.isNought("fill-opacity") ? null : fills,
                own.isNought("stroke-opacity") ? null : strokes,
                own.number("stroke-width", strokeWidth),
                or(own.get("stroke-linecap"), cap),
                or(own.get("stroke-linejoin"), join),
                rule == null ? evenOdd : rule.equals("evenodd"),
                shown && !own.isNought("opacity") && !isHidden(own));
    }

    private static String or(@Nullable String own, String inherited) {
        return switch (own == null ? "" : own) {
            case "butt", "round", "square", "miter", "bevel" -> own == null ? inherited : own;
            default -> inherited;
        };
    }

    private static boolean isHidden(SvgProperties own) throws LogoFault {
        return "none".equals(own.get("display")) || "hidden".equals(own.get("visibility"));
    }

    /** The attributes of a path that is filled. */
    String filling() {
        return " fill=\"" + fill + "\"" + (evenOdd ? " fill-rule=\"evenodd\"" : "");
    }

    /** The attributes of a path that is drawn, that much larger. */
    String drawing(double scale) {
        return " fill=\"none\" stroke=\"" + stroke + "\" stroke-width=\"" + SvgNumbers.text(strokeWidth * scale)
                + "\" stroke-linecap=\"" + cap + "\" stroke-linejoin=\"" + join + "\"";
    }
}

package partnershipplan.house.logo;

/** The words for what an SVG has that a logo cannot have. */
final class SvgFault {
    static final String AS_PNG = "save the logo as PNG instead";

    private SvgFault() {}

    static LogoFault cannot(String what, String where) {
        return new LogoFault(
                what + " (" + where + "), and a logo may only have shapes in plain colours",
                "turn words into paths and leave out the rest, or " + AS_PNG);
    }
}

package partnershipplan.render.chart;

/** Text as Mermaid's language takes it: without the signs that mean something there, or in the document around it. */
final class MermaidText {
    private static final String SIGNS = "`<>{}\"\\#;";

    private MermaidText() {}

    /** Text on a line of its own, where some more signs mean something. */
    static String bare(String text) {
        return without(text, SIGNS + ":,%");
    }

    /** Text between quotation marks. */
    static String quoted(String text) {
        return '"' + without(text, SIGNS) + '"';
    }

    private static String without(String text, String signs) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean sign = signs.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isWhitespace(c);
            if (!sign) {
                plain.appendCodePoint(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }
}

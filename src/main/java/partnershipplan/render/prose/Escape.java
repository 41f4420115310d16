package partnershipplan.render.prose;

/** Writes a value of one line, which is text and not Markdown, so that it shows as it was typed. */
public final class Escape {
    private Escape() {}

    /** For the text of an HTML or XML element, or of a quoted attribute. */
    public static String html(String line) {
        String text = BidiBalance.balanced(Characters.clean(line));
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** For Markdown, anywhere in a paragraph, list item or heading. */
    public static String markdown(String line) {
        return MarkdownText.of(value(line), true);
    }

    /** For a cell of a GFM table, where no block can begin. */
    public static String markdownCell(String line) {
        return MarkdownText.of(value(line), false);
    }

    private static String value(String line) {
        return Characters.trim(Characters.line(BidiBalance.balanced(line)), true, true);
    }
}

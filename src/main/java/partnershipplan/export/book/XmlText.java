package partnershipplan.export.book;

/** Text as XML takes it. */
final class XmlText {
    private XmlText() {}

    /** The text, for an element or an attribute in double quotes; characters that XML cannot tell are left out. */
    static String of(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(xml, c));
        return xml.toString();
    }

    private static void append(StringBuilder xml, int c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            // A reader would take it for a line break of its own.
            case '\r' -> xml.append("&#13;");
            default -> {
                boolean isText = c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD;
                if (isText || c > 0xFFFF) {
                    xml.appendCodePoint(c);
                }
            }
        }
    }
}

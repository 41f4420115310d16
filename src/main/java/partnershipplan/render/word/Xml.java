package partnershipplan.render.word;

/** XML as it is written, element by element. */
final class Xml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private final StringBuilder xml = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) {
        tag(name, attributes);
        xml.append('>');
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        xml.append("/>");
        return this;
    }

    /** An element whose one attribute is {@code w:val}. */
    Xml value(String name, String value) {
        return empty(name, "w:val", value);
    }

    Xml close(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    Xml text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c);
            }
        }
        return this;
    }

    /** An element with text alone. */
    Xml element(String name, String text) {
        return open(name).text(text).close(name);
    }

    /** XML that is written already. */
    Xml add(Xml other) {
        xml.append(other.xml);
        return this;
    }

    private void tag(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            xml.append('"');
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}

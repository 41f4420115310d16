package partnershipplan.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML an element a line, and only characters that XML can hold. Attributes are names and values in turn. */
final class XmlWriter {
    private final XMLStreamWriter xml;
    private int depth;

    XmlWriter(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A step of writing, which fails in the library's own way. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    private XmlWriter line(Step step) throws IOException {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter comment(String text) throws IOException {
        return line(() -> xml.writeComment(" " + text + " "));
    }

    XmlWriter begin(String name, String... attributes) throws IOException {
        line(() -> start(name, attributes));
        depth++;
        return this;
    }

    XmlWriter end() throws IOException {
        depth--;
        return line(xml::writeEndElement);
    }

    /** An element without content. */
    XmlWriter empty(String name, String... attributes) throws IOException {
        return line(() -> {
            xml.writeEmptyElement(name);
            write(attributes);
        });
    }

    /** An element that holds text alone. */
    XmlWriter text(String name, String text, String... attributes) throws IOException {
        return line(() -> {
            start(name, attributes);
            xml.writeCharacters(holdable(text));
            xml.writeEndElement();
        });
    }

    /** Ends the document. */
    void close() throws IOException {
        line(xml::writeEndDocument);
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        write(attributes);
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], holdable(attributes[i + 1]));
        }
    }

    private static String holdable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            clean.appendCodePoint(isHoldable(c) ? c : 0xFFFD);
        }
        return clean.toString();
    }

    private static boolean isHoldable(int c) {
        return c >= 0x20 && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n';
    }
}

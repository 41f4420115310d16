package partnershipplan.house.logo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Draws an SVG anew as plain paths. Nothing of the file itself is kept, so nothing in it can reach a reader but the
 * shapes; what this does not know how to draw is told.
 */
final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final int DEEPEST = 100;

    private final XMLStreamReader xml;
    private final SvgClasses classes = new SvgClasses();
    private @Nullable SvgCanvas canvas;
    private int depth;

    SvgReader(byte[] bytes) throws LogoFault {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    Logo logo(String alt) throws LogoFault {
        try {
            while (canvas == null) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    root();
                }
            }
            while (xml.hasNext()) {
                xml.next();
            }
            return canvas.logo(alt);
        } catch (XMLStreamException e) {
            throw new LogoFault(
                    "is no whole SVG: " + at() + " cannot be read",
                    "open it in a drawing program and save it as SVG again");
        }
    }

    private void root() throws LogoFault, XMLStreamException {
        if (!isSvg() || !xml.getLocalName().equals("svg")) {
            throw broken();
        }
        canvas = SvgCanvas.of(attributes());
        group(canvas, SvgStyle.INITIAL.inheritedBy(properties()), new AffineTransform());
        if (canvas.isEmpty()) {
            throw new LogoFault("draws nothing", SvgFault.AS_PNG);
        }
    }

    /** What stands in an element that is open, up to its end. */
    private void group(SvgCanvas onto, SvgStyle style, AffineTransform place) throws LogoFault, XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                element(onto, style, place);
            }
        }
    }

    private void element(SvgCanvas onto, SvgStyle inherited, AffineTransform outer)
            throws LogoFault, XMLStreamException {
        if (!isSvg()) {
            skip();
            return;
        }
        switch (xml.getLocalName()) {
            case "title", "desc", "metadata" -> skip();
            case "defs" -> definitions();
            case "style" -> styles();
            case "linearGradient", "radialGradient", "clipPath", "mask", "filter", "pattern", "marker" -> skip();
            case "g" -> {
                SvgStyle style = style(inherited);
                AffineTransform place = placed(outer);
                if (++depth > DEEPEST) {
                    throw SvgFault.cannot("has too many groups in one another", at());
                }
                group(onto, style, place);
                depth--;
            }
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> shape(onto, inherited, outer);
            default -> throw SvgFault.cannot("has <" + xml.getLocalName() + ">", at());
        }
    }

    private void shape(SvgCanvas onto, SvgStyle inherited, AffineTransform outer) throws LogoFault, XMLStreamException {
        try {
            Path2D shape = SvgShape.of(xml.getLocalName(), attributes());
            onto.draw(shape, style(inherited), placed(outer), at());
        } catch (IllegalArgumentException e) {
            throw new LogoFault("has a shape that cannot be read, " + at(), SvgFault.AS_PNG);
        }
        skip();
    }

    private SvgStyle style(SvgStyle inherited) throws LogoFault {
        return inherited.inheritedBy(properties());
    }

    private AffineTransform placed(AffineTransform outer) throws LogoFault {
        AffineTransform place = new AffineTransform(outer);
        String transform = attributes().get("transform");
        try {
            place.concatenate(SvgTransform.of(transform == null ? "" : transform));
        } catch (IllegalArgumentException e) {
            throw SvgFault.cannot("is moved or turned in a way that cannot be read", at());
        }
        return place;
    }

    /** The element's own properties: its attributes, over them its classes', over them its style. */
    private SvgProperties properties() throws LogoFault {
        Map<String, String> own = attributes();
        SvgProperties properties = new SvgProperties(own, at());
        properties.add(classes.of(own.getOrDefault("class", "")));
        properties.add(SvgProperties.declarations(own.getOrDefault("style", "")));
        return properties;
    }

    /** The attributes that are SVG's own; one that does something is refused. */
    private Map<String, String> attributes() throws LogoFault {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String room = xml.getAttributeNamespace(i);
            if (name.startsWith("on") || name.equals("href")) {
                throw SvgFault.cannot("has the attribute `" + name + "`", at());
            }
            if (room == null || room.isEmpty()) {
                attributes.put(name, xml.getAttributeValue(i).strip());
            }
        }
        return attributes;
    }

    /** Of what is defined for use elsewhere only classes count. */
    private void definitions() throws LogoFault, XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (isSvg() && xml.getLocalName().equals("style")) {
                    styles();
                } else {
                    skip();
                }
            }
        }
    }

    private void styles() throws LogoFault, XMLStreamException {
        String where = at();
        classes.add(xml.getElementText(), where);
    }

    /** Goes to the end of the element. */
    private void skip() throws LogoFault, XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                refuseScript();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void refuseScript() throws LogoFault {
        if (xml.getLocalName().equals("script")) {
            throw SvgFault.cannot("has <script>", at());
        }
    }

    private boolean isSvg() {
        return SVG.equals(xml.getNamespaceURI());
    }

    private String at() {
        return "line " + xml.getLocation().getLineNumber();
    }

    private static LogoFault broken() {
        return new LogoFault("is no SVG, whatever its name says", "save it as SVG, or as PNG");
    }
}

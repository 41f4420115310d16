package partnershipplan.render.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the page for browsers says. */
final class Html {
    private Html() {}

    /** Every element of these names, in the order of the page. */
    static List<Element> all(Node from, String names) {
        List<Element> found = new ArrayList<>();
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getNodeName().matches(names)) {
                    found.add(element);
                }
                found.addAll(all(element, names));
            }
        }
        return found;
    }

    static Element first(Document page, String name) {
        return (Element) page.getElementsByTagName(name).item(0);
    }

    /** The text without that of drawings, which stand for themselves; browsers put the numbers before what is counted. */
    static String text(Node node) {
        if (node instanceof Element element) {
            StringBuilder text = new StringBuilder(number(element));
            if (!element.getNodeName().equals("svg")) {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    text.append(text(child));
                }
            }
            return text.toString();
        }
        return node.getTextContent();
    }

    private static String number(Element element) {
        Node list = element.getParentNode();
        if (!element.getNodeName().equals("li") || !list.getNodeName().equals("ol")) {
            return "";
        }
        int number = 1;
        for (Node before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            number += before instanceof Element ? 1 : 0;
        }
        return number + ". ";
    }

    /** A text as it is compared: lines are broken otherwise on paper, and letters composed. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{Cf}\\uFE00-\\uFE0F]+", "");
    }
}

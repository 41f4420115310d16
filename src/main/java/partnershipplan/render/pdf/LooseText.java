package partnershipplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives text that stands loose between lines of their own an element, by which the PDF library finds its place in the
 * reading order; without one, it reads all loose text of a cell first.
 */
final class LooseText {
    private LooseText() {}

    static void wrap(Document page) {
        visit(page.getDocumentElement());
    }

    private static void visit(Element element) {
        List<Node> children = children(element);
        for (Node child : children) {
            if (child instanceof Element inner) {
                visit(inner);
            }
        }
        if (children.stream().anyMatch(LooseText::isLine)) {
            wrap(element, children);
        }
    }

    private static void wrap(Element element, List<Node> children) {
        List<Node> loose = new ArrayList<>();
        for (Node child : children) {
            if (isLine(child)) {
                wrapLoose(element, loose);
                loose.clear();
            } else if (!child.getTextContent().isBlank()) {
                loose.add(child);
            } else if (child.getNodeName().equals("br") && loose.isEmpty()) {
                // A line ends before it anyway.
                element.removeChild(child);
            } else if (!loose.isEmpty()) {
                loose.add(child);
            }
        }
        wrapLoose(element, loose);
    }

    private static void wrapLoose(Element element, List<Node> loose) {
        if (loose.stream().noneMatch(Text.class::isInstance)) {
            return;
        }
        Element line = element.getOwnerDocument().createElement("span");
        line.setAttribute("style", "display: block");
        element.insertBefore(line, loose.get(0));
        loose.forEach(line::appendChild);
    }

    private static boolean isLine(Node node) {
        if (!(node instanceof Element element)) {
            return false;
        }
        return switch (element.getNodeName()) {
            case "span" ->
                element.getAttribute("class").equals("sub")
                        || element.getAttribute("class").equals("local");
            case "a", "abbr", "br", "code", "del", "em", "strong" -> false;
            default -> true;
        };
    }

    private static List<Node> children(Element parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}

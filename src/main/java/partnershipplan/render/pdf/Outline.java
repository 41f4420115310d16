package partnershipplan.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the PDF's bookmarks from the page's headings of the first three levels. */
final class Outline {
    private final Document page;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private int unnamed;

    private Outline(Document page) {
        this.page = page;
    }

    static void addTo(Document page) {
        if (page.getElementsByTagNameNS("*", "head").item(0) instanceof Element head) {
            Outline outline = new Outline(page);
            Element bookmarks = page.createElement("bookmarks");
            outline.open.push(bookmarks);
            outline.levels.push(0);
            outline.visit(page.getDocumentElement());
            head.appendChild(bookmarks);
        }
    }

    private void visit(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                int level = level(element.getNodeName());
                if (level > 0) {
                    add(element, level);
                } else {
                    visit(element);
                }
            }
        }
    }

    private void add(Element heading, int level) {
        while (levels.element() >= level) {
            levels.pop();
            open.pop();
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + idOf(heading));
        open.element().appendChild(bookmark);
        open.push(bookmark);
        levels.push(level);
    }

    private String idOf(Element heading) {
        if (!heading.hasAttribute("id")) {
            unnamed++;
            heading.setAttribute("id", "_heading-" + unnamed);
        }
        return heading.getAttribute("id");
    }

    private static int level(String name) {
        return switch (name) {
            case "h1" -> 1;
            case "h2" -> 2;
            case "h3" -> 3;
            default -> 0;
        };
    }
}

package partnershipplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Says what HTML says to a screen reader in the attributes from which the PDF library takes it. */
final class AccessibleNames {
    private AccessibleNames() {}

    static void complete(Document page) {
        for (Element link : elements(page, "a")) {
            if (!link.hasAttribute("title")) {
                link.setAttribute("title", link.getTextContent().strip());
            }
        }
        for (Element chart : elements(page, "svg")) {
            if (!chart.hasAttribute("alt")) {
                chart.setAttribute("alt", chart.getAttribute("aria-label"));
            }
        }
        elements(page, "meta").forEach(AccessibleNames::keepKnown);
    }

    /** Every named meta element would become an entry of the PDF's own. */
    private static void keepKnown(Element meta) {
        switch (meta.getAttribute("name")) {
            case "author", "subject", "keywords" -> {}
            case "description" -> meta.setAttribute("name", "subject");
            default -> meta.removeAttribute("name");
        }
    }

    /** A copy, since the live list would be searched again at each step. */
    private static List<Element> elements(Document page, String name) {
        NodeList live = page.getElementsByTagNameNS("*", name);
        List<Element> copy = new ArrayList<>();
        for (int i = 0; live.item(i) instanceof Element element; i++) {
            copy.add(element);
        }
        return copy;
    }
}

package partnershipplan.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Marks the tables that a page break would spoil for the style sheet, which cannot count rows itself. */
final class ShortTables {
    private static final int MOST_ROWS = 5;
    private static final int MOST_CHARACTERS = 500;

    private ShortTables() {}

    static void mark(Document page) {
        NodeList tables = page.getElementsByTagNameNS("*", "table");
        for (int i = 0; tables.item(i) instanceof Element table; i++) {
            if (isShort(table)) {
                table.setAttribute("class", (table.getAttribute("class") + " short").strip());
            }
        }
    }

    private static boolean isShort(Element table) {
        return table.getElementsByTagNameNS("*", "tr").getLength() <= MOST_ROWS
                && table.getTextContent().length() <= MOST_CHARACTERS;
    }
}

package partnershipplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes lists of labels and what they say into tagged lists, of which the PDF library knows nothing. It hands one thing
 * on from an element to its tag, the language; so that carries a private mark, and loses it on arrival.
 */
final class DefinitionLists {
    private static final String MARK = "x-tag-";

    private DefinitionLists() {}

    static void mark(Document page) {
        NodeList lists = page.getElementsByTagNameNS("*", "dl");
        for (int i = 0; lists.item(i) instanceof Element list; i++) {
            if (isOfRows(list)) {
                mark(list, "L");
                for (Element row : children(list)) {
                    mark(row, "LI");
                    children(row).forEach(part -> mark(part, part.getNodeName().equals("dt") ? "Lbl" : "LBody"));
                }
            }
        }
    }

    private static boolean isOfRows(Element list) {
        return children(list).stream()
                .allMatch(row -> row.getNodeName().equals("div")
                        && children(row).stream()
                                .map(Node::getNodeName)
                                .toList()
                                .equals(List.of("dt", "dd")));
    }

    private static void mark(Element element, String type) {
        String language = element.getAttribute("lang");
        element.setAttribute("lang", (language.isEmpty() ? "" : language + "-") + MARK + type);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static void rename(Tag tag) {
        COSDictionary dictionary = tag.dictionary();
        String language = dictionary.getString(COSName.LANG, "");
        int mark = language.indexOf(MARK);
        if (mark < 0) {
            return;
        }
        String type = language.substring(mark + MARK.length());
        dictionary.setName(COSName.S, type);
        if (mark == 0) {
            dictionary.removeItem(COSName.LANG);
        } else {
            dictionary.setString(COSName.LANG, language.substring(0, mark - 1));
        }
        if (type.equals("L")) {
            COSDictionary look = new COSDictionary();
            look.setName(COSName.O, "List");
            look.setName("ListNumbering", "None");
            dictionary.setItem(COSName.A, look);
        }
    }

    /** The boxes that lay an element out bear its mark as well; within it they are nothing of their own. */
    static void makePlain(String type, List<COSBase> kids) {
        for (COSBase kid : kids) {
            Tag inner = Tag.of(kid);
            if (inner != null && inner.type().equals(type)) {
                inner.dictionary().setItem(COSName.S, COSName.getPDFName("Div"));
            }
        }
    }

    /** The items of a list, out of the boxes that lay them out as a table. */
    static List<COSBase> items(List<COSBase> kids) {
        List<COSBase> items = new ArrayList<>();
        for (COSBase kid : kids) {
            Tag tag = Tag.of(kid);
            if (tag != null && (tag.type().equals("Div") || tag.type().equals("L"))) {
                items.addAll(items(tag.kids()));
            } else {
                items.add(kid);
            }
        }
        return items;
    }
}

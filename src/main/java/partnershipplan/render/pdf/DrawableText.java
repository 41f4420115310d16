package partnershipplan.render.pdf;

import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes sure that every character of a page can be drawn, so that nothing turns into an empty box or drops out. */
final class DrawableText {
    private static final int REPLACEMENT = 0xFFFD;

    private final IntPredicate canDraw;
    private final SortedSet<Integer> missing = new TreeSet<>();

    DrawableText(IntPredicate canDraw) {
        this.canDraw = canDraw;
    }

    /** Puts U+FFFD for what cannot be drawn and returns those code points. */
    SortedSet<Integer> replaceMissing(Document page) {
        visit(page.getDocumentElement());
        return missing;
    }

    private void visit(Node node) {
        if (node instanceof Text text) {
            String before = text.getData();
            String after = drawable(before);
            if (!after.equals(before)) {
                text.setData(after);
            }
        } else if (!(node instanceof Element element && isNotDrawn(element))) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                visit(child);
            }
        }
    }

    private static boolean isNotDrawn(Element element) {
        return switch (element.getNodeName()) {
            case "head", "style", "script" -> true;
            default -> false;
        };
    }

    private String drawable(String text) {
        if (isPlain(text)) {
            return text;
        }
        // The fonts hold composed letters; they have no table that sets a mark on a letter.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || (c < ' ' && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private void append(StringBuilder out, int c) {
        if (Character.isWhitespace(c) && c < 0x80) {
            out.appendCodePoint(c);
        } else if (isInvisible(c)) {
            return;
        } else if (canDraw.test(c)) {
            out.appendCodePoint(c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            out.append(' ');
        } else {
            missing.add(c);
            out.appendCodePoint(REPLACEMENT);
        }
    }

    /** Direction marks, joiners, soft hyphens, variation selectors, control characters. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || (c >= 0xFE00 && c <= 0xFE0F);
    }
}

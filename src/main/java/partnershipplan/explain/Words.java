package partnershipplan.explain;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Gathers the words of a paragraph: code in backticks, emphasis as plain words, links by their text, with the address
 * where a reader can go there.
 */
final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private Words() {}

    /** The words within a node. */
    static String of(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.text.toString();
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append('`').append(code.getLiteral()).append('`');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(Link link) {
        int before = text.length();
        visitChildren(link);
        String address = link.getDestination();
        if (address.startsWith("https:") && !text.substring(before).equals(address)) {
            text.append(" (").append(address).append(')');
        }
    }
}

package partnershipplan.render.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Leaves of a parsed text only what may be shown, in one form for all ways of writing it. */
final class SafeBlocks {
    private SafeBlocks() {}

    static void clean(Node parent) {
        for (Node node : children(parent)) {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                cleanInlines(node);
            } else if (node instanceof FencedCodeBlock code) {
                code.setLiteral(CodeText.of(code.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                node = fenced(code);
            } else {
                clean(node);
            }
            if (isEmpty(node)) {
                node.unlink();
            }
        }
        Lists.settle(parent);
    }

    /** The children as they are now, for callers that move them. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    /** Writes other runs into a paragraph, heading or cell. */
    static void replaceInlines(Node block, List<Run> runs) {
        children(block).forEach(Node::unlink);
        RunTree.build(runs, block);
    }

    private static void cleanInlines(Node block) {
        List<Run> runs = RunReader.read(block);
        if (block instanceof Heading) {
            runs.replaceAll(Run::withoutBreak);
        }
        List<Run> tidy = RunTidy.tidy(runs);
        boolean first = block.getPrevious() == null;
        replaceInlines(block, block.getParent() instanceof ListItem && first ? Lists.ticked(tidy) : tidy);
    }

    private static Node fenced(IndentedCodeBlock code) {
        FencedCodeBlock fenced = new FencedCodeBlock();
        fenced.setLiteral(CodeText.of(code.getLiteral()));
        code.insertAfter(fenced);
        code.unlink();
        return fenced;
    }

    private static boolean isEmpty(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral().isEmpty();
        }
        if (node instanceof ThematicBreak) {
            return node.getParent() instanceof ListItem && node.getPrevious() == null;
        }
        if (node instanceof TableBlock) {
            return node.getFirstChild().getFirstChild().getFirstChild() == null;
        }
        boolean holder = node instanceof Paragraph
                || node instanceof Heading
                || node instanceof BlockQuote
                || node instanceof ListBlock
                || node instanceof ListItem;
        return node instanceof LinkReferenceDefinition || (holder && node.getFirstChild() == null);
    }
}

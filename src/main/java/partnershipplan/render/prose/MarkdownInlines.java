package partnershipplan.render.prose;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes the inside of a safe paragraph, heading or cell as Markdown. */
final class MarkdownInlines {
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final boolean cell;

    private MarkdownInlines(boolean cell) {
        this.cell = cell;
    }

    static MarkdownInlines forBlock() {
        return new MarkdownInlines(false);
    }

    static MarkdownInlines forCell() {
        return new MarkdownInlines(true);
    }

    /** What stands in the block, or in the one block of a document. */
    String of(Node block) {
        return children(block, true);
    }

    private String children(Node parent, boolean startsLine) {
        Joint out = new Joint();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node, out.isEmpty() ? startsLine : out.isAfterBreak(), out);
        }
        return out.toString();
    }

    private void write(Node node, boolean startsLine, Joint out) {
        if (node instanceof Text text) {
            out.text(MarkdownText.of(text.getLiteral(), startsLine));
        } else if (node instanceof Code code) {
            out.text(code(code.getLiteral()));
        } else if (node instanceof SoftLineBreak) {
            out.text("\n");
        } else if (node instanceof HardLineBreak) {
            out.text(cell ? "<br>" : "\\\n");
        } else if (node instanceof StrongEmphasis) {
            out.wrapped("**", children(node, false));
        } else if (node instanceof Strikethrough) {
            out.wrapped("~~", children(node, false));
        } else if (node instanceof Emphasis) {
            out.emphasis(children(node, false), node.getNext());
        } else if (node instanceof Link link) {
            out.link(MarkdownLink.of(link, children(link, false)));
        } else {
            out.text(children(node, startsLine));
        }
    }

    private String code(String literal) {
        if (cell && literal.contains("\\|")) {
            return MarkdownText.of(literal, false);
        }
        int longest = BACKTICKS
                .matcher(literal)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String space = literal.startsWith("`") || literal.endsWith("`") ? " " : "";
        return fence + space + (cell ? literal.replace("|", "\\|") : literal) + space + fence;
    }
}

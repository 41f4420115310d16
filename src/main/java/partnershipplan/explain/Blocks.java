package partnershipplan.explain;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import partnershipplan.finding.Severity;
import partnershipplan.terminal.Ink;
import partnershipplan.terminal.TableLines;
import partnershipplan.terminal.Wrap;

/** Writes Markdown as lines for a terminal, with an empty line between blocks; examples stay as they are. */
final class Blocks extends AbstractVisitor {
    private static final int WIDTH = 80;
    private static final String MARK = "# finding";
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Ink ink;
    private final StringBuilder out;
    private String indent = "";

    /** What begins the next line in place of the indentation: an item's bullet or number. */
    private String lead = "";

    private Blocks(Ink ink, StringBuilder out) {
        this.ink = ink;
        this.out = out;
    }

    static void write(String markdown, String indent, Ink ink, StringBuilder out) {
        Blocks blocks = new Blocks(ink, out);
        blocks.indent = indent;
        blocks.lead = indent;
        PARSER.parse(markdown).accept(blocks);
    }

    @Override
    public void visit(Paragraph paragraph) {
        apart(paragraph);
        for (String line : Wrap.lines(Words.of(paragraph), WIDTH - indent.length())) {
            line(line);
        }
    }

    @Override
    public void visit(Heading heading) {
        apart(heading);
        line(ink.bold(Words.of(heading)));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        apart(code);
        for (String line : code.getLiteral().stripTrailing().split("\n", -1)) {
            int mark = line.indexOf(MARK);
            String shown = mark < 0 ? line : line.substring(0, mark) + ink.as(Severity.ERROR, line.substring(mark));
            line(line.isEmpty() ? "" : "    " + shown);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            apart(table);
            new TableLines(ink, WIDTH - indent.length()).of(rows(table)).forEach(this::line);
        }
    }

    private static List<List<String>> rows(Node table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(Words.of(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Override
    public void visit(BulletList list) {
        apart(list);
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        apart(list);
        visitChildren(list);
    }

    @Override
    public void visit(ListItem item) {
        String before = indent;
        String bullet = item.getParent() instanceof OrderedList list ? number(item, list) + ". " : "- ";
        lead = before + "  " + bullet;
        indent = " ".repeat(lead.length());
        visitChildren(item);
        indent = before;
        lead = before;
    }

    private static int number(ListItem item, OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (Node earlier = item.getPrevious(); earlier != null; earlier = earlier.getPrevious()) {
            number++;
        }
        return number;
    }

    private void line(String text) {
        out.append(text.isEmpty() ? "" : lead + text).append('\n');
        lead = indent;
    }

    /** An empty line before a block, but not before the first, nor before a list within an item. */
    private void apart(Node block) {
        boolean within = block instanceof ListBlock && block.getParent() instanceof ListItem;
        if (block.getPrevious() != null && !within) {
            out.append('\n');
        }
    }
}

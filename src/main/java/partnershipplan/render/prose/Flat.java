package partnershipplan.render.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Lays blocks out as lines of one paragraph, for places that hold no blocks. */
final class Flat {
    private final List<Run> runs = new ArrayList<>();
    private String marker = "";

    private Flat() {}

    static List<Run> flatten(Node document) {
        Flat flat = new Flat();
        flat.children(document, 0);
        return flat.runs;
    }

    private void children(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, depth);
        }
    }

    private void block(Node node, int depth) {
        if (node instanceof Paragraph) {
            List<Run> text = RunReader.read(node);
            text.replaceAll(run -> run.kind() == Run.Kind.SOFT_BREAK ? run.withoutBreak() : run);
            line(text);
        } else if (node instanceof Heading) {
            line(Headings.bold(node));
        } else if (node instanceof FencedCodeBlock code) {
            code.getLiteral()
                    .lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> line(List.of(Run.code(text))));
        } else if (node instanceof TableBlock) {
            line(table(node));
        } else if (node instanceof ListBlock list) {
            items(list, depth);
        } else {
            children(node, depth);
        }
    }

    private void items(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            marker = list instanceof OrderedList ? number++ + ". " : depth == 0 ? "• " : "– ";
            children(item, depth + 1);
            marker = "";
        }
    }

    private void line(List<Run> line) {
        if (!runs.isEmpty()) {
            runs.add(Run.hardBreak());
        }
        runs.add(Run.text(marker));
        runs.addAll(line);
        marker = "";
    }

    private static List<Run> table(Node table) {
        List<Run> line = new ArrayList<>();
        for (Node part : SafeBlocks.children(table)) {
            for (Node row : SafeBlocks.children(part)) {
                String before = line.isEmpty() ? "" : "; ";
                for (Node cell : SafeBlocks.children(row)) {
                    line.add(Run.text(before));
                    line.addAll(RunReader.read(cell));
                    before = ", ";
                }
            }
        }
        return line;
    }
}

package partnershipplan.render.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Writes a table of GitHub's kind, with no padding, so that a changed word changes one line. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String of(Node table) {
        List<String> lines = new ArrayList<>();
        for (Node part : SafeBlocks.children(table)) {
            for (Node row : SafeBlocks.children(part)) {
                List<Node> cells = SafeBlocks.children(row);
                lines.add(row(cells.stream().map(MarkdownInlines.forCell()::of).toList()));
                if (lines.size() == 1) {
                    lines.add(row(cells.stream().map(MarkdownTable::rule).toList()));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |"));
        return row.toString();
    }

    private static String rule(Node node) {
        TableCell.Alignment side = node instanceof TableCell cell ? cell.getAlignment() : null;
        if (side == null) {
            return "---";
        }
        return switch (side) {
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }
}

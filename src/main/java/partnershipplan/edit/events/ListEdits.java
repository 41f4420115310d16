package partnershipplan.edit.events;

import java.util.List;
import java.util.Map;
import partnershipplan.format.Shape;
import partnershipplan.parse.BlockEnds;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;

/** Adds a mapping to a list, laid out as its neighbour is. */
record ListEdits(BlockEnds ends, Shape shape, Inline inline) {
    /** @param at how many items are to stand before the new one */
    Edit add(Node.Entry list, Node.Sequence sequence, int at, Map<String, String> entries) {
        return sequence.flow() ? inBrackets(sequence, at, entries) : onItsLine(list, sequence, at, entries);
    }

    private Edit inBrackets(Node.Sequence sequence, int at, Map<String, String> entries) {
        String item = inline.mapping(shape, entries);
        List<Node> items = sequence.items();
        if (items.isEmpty()) {
            return Edit.insert(sequence.span().line(), sequence.span().column() + 1, item);
        }
        return at == 0
                ? Edit.insert(items.get(0).span().line(), items.get(0).span().column(), item + ", ")
                : Edit.insert(
                        items.get(at - 1).span().endLine(),
                        items.get(at - 1).span().endColumn(),
                        ", " + item);
    }

    /** Where a line below the item before would go on with its text, the new one comes first. */
    private Edit onItsLine(Node.Entry list, Node.Sequence sequence, int at, Map<String, String> entries) {
        Node before = sequence.items().get(Math.max(0, at - 1));
        int column = sequence.span().column();
        String item = "\n" + " ".repeat(column - 1) + "- " + item(before, column + 2, entries);
        boolean first = at == 0 || ends.isOpen(before);
        return Edit.append(first ? list.key().span().line() : ends.lastLine(before), item);
    }

    private String item(Node neighbour, int column, Map<String, String> entries) {
        return neighbour instanceof Node.Mapping mapping && !mapping.flow()
                ? inline.lines(shape, entries, column)
                : inline.mapping(shape, entries);
    }
}

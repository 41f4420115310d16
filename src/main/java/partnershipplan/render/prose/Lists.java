package partnershipplan.render.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Gives lists the one form in which they survive being written and read again. */
final class Lists {
    private static final int LAST_NUMBER = 999_999_999;

    private Lists() {}

    /** Shows the box of a task list's item as a character. */
    static List<Run> ticked(List<Run> item) {
        if (item.isEmpty() || !item.get(0).isText() || item.get(0).link() != null) {
            return item;
        }
        String text = item.get(0).text();
        String box = text.startsWith("[x] ") || text.startsWith("[X] ") ? "☑" : text.startsWith("[ ] ") ? "☐" : "";
        if (box.isEmpty()) {
            return item;
        }
        List<Run> ticked = new ArrayList<>(item);
        ticked.set(0, item.get(0).withText(box + text.substring(3)));
        return ticked;
    }

    /** Joins neighbouring bullet lists, tells neighbouring numbered ones apart, and decides how close items stand. */
    static void settle(Node parent) {
        for (Node node : SafeBlocks.children(parent)) {
            if (node instanceof BulletList list && list.getPrevious() instanceof BulletList before) {
                join(before, list);
            }
        }
        for (Node node : SafeBlocks.children(parent)) {
            if (node instanceof OrderedList list) {
                number(list);
            }
            if (node instanceof ListBlock list) {
                list.setTight(isTight(list));
            }
        }
    }

    private static void join(BulletList before, BulletList list) {
        SafeBlocks.children(list).forEach(before::appendChild);
        before.setTight(before.isTight() && list.isTight());
        list.unlink();
    }

    private static void number(OrderedList list) {
        boolean afterDot = list.getPrevious() instanceof OrderedList before && ".".equals(before.getMarkerDelimiter());
        list.setMarkerDelimiter(afterDot ? ")" : ".");
        Integer start = list.getMarkerStartNumber();
        int last = LAST_NUMBER - SafeBlocks.children(list).size();
        list.setMarkerStartNumber(start == null || start > last ? 1 : start);
    }

    private static boolean isTight(ListBlock list) {
        List<Node> items = SafeBlocks.children(list);
        if (items.size() == 1 && items.get(0).getFirstChild() == items.get(0).getLastChild()) {
            return true;
        }
        return list.isTight() && items.stream().allMatch(Lists::isCompact);
    }

    /** A paragraph, a list, or a paragraph with a list that may follow it without a blank line. */
    private static boolean isCompact(Node item) {
        Node first = item.getFirstChild();
        Node last = item.getLastChild();
        if (first == last) {
            return first instanceof Paragraph || first instanceof ListBlock;
        }
        return first instanceof Paragraph && first.getNext() == last && interrupts(last);
    }

    private static boolean interrupts(Node node) {
        return node instanceof BulletList || (node instanceof OrderedList list && list.getMarkerStartNumber() == 1);
    }
}

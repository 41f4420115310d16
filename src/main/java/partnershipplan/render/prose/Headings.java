package partnershipplan.render.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Pushes headings below the section they stand in, skipping no level; what falls below six becomes bold. */
final class Headings {
    private static final int LOWEST = 6;

    private final int top;
    private final Deque<Integer> outline = new ArrayDeque<>();

    Headings(int top) {
        if (top < 1 || top > LOWEST) {
            throw new IllegalArgumentException("a heading level is 1 to 6, not " + top);
        }
        this.top = top;
    }

    void shift(Node parent) {
        for (Node node : SafeBlocks.children(parent)) {
            if (node instanceof Heading heading) {
                place(heading);
            } else {
                shift(node);
            }
        }
    }

    private void place(Heading heading) {
        while (!outline.isEmpty() && outline.peek() >= heading.getLevel()) {
            outline.pop();
        }
        int level = top + outline.size();
        outline.push(heading.getLevel());
        if (level <= LOWEST) {
            heading.setLevel(level);
        } else {
            Paragraph paragraph = new Paragraph();
            heading.insertAfter(paragraph);
            SafeBlocks.replaceInlines(paragraph, bold(heading));
            heading.unlink();
        }
    }

    /** The text of a heading where no heading can stand. */
    static List<Run> bold(Node heading) {
        List<Run> runs = RunReader.read(heading);
        runs.replaceAll(run -> run.with(Run.Style.STRONG));
        return RunTidy.tidy(runs);
    }
}

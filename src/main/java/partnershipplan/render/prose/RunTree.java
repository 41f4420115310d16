package partnershipplan.render.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes a tree of runs, in which no style stands inside itself and the longest is outermost. */
final class RunTree {
    private RunTree() {}

    static void build(List<Run> runs, Node into) {
        build(runs, EnumSet.noneOf(Run.Style.class), into);
    }

    private static void build(List<Run> runs, Set<Run.Style> open, Node into) {
        int start = 0;
        while (start < runs.size()) {
            List<Run> rest = runs.subList(start, runs.size());
            Run.Style longest = null;
            int length = linkLength(rest);
            int reach = 0;
            for (Run.Style style : Run.Style.values()) {
                int extent = open.contains(style) ? 0 : extent(rest, style);
                if (extent > reach) {
                    longest = style;
                    reach = extent;
                }
            }
            if (longest != null) {
                wrap(rest.subList(0, reach), longest, open, into);
            } else {
                leaves(rest.subList(0, length), open, into);
            }
            start += longest == null ? length : reach;
        }
    }

    private static void wrap(List<Run> runs, Run.Style style, Set<Run.Style> open, Node into) {
        Set<Run.Style> inner = EnumSet.of(style);
        inner.addAll(open);
        Node node = switch (style) {
            case STRONG -> new StrongEmphasis("**");
            case EMPHASIS -> new Emphasis("_");
            case STRUCK -> new Strikethrough("~~");
        };
        build(runs, inner, node);
        into.appendChild(node);
    }

    /** How many runs from the first on have the style; a link has it whole or not at all. */
    private static int extent(List<Run> runs, Run.Style style) {
        int extent = 0;
        while (extent < runs.size()) {
            int end = extent + linkLength(runs.subList(extent, runs.size()));
            for (int i = extent; i < end; i++) {
                if (!runs.get(i).styles().contains(style)) {
                    return extent;
                }
            }
            extent = end;
        }
        return extent;
    }

    /** How many runs belong to the link that the first one belongs to; one if it belongs to none. */
    private static int linkLength(List<Run> runs) {
        Run first = runs.get(0);
        int length = 1;
        while (first.link() != null && length < runs.size() && runs.get(length).sameLink(first)) {
            length++;
        }
        return length;
    }

    private static void leaves(List<Run> runs, Set<Run.Style> open, Node into) {
        Run first = runs.get(0);
        if (first.link() == null) {
            into.appendChild(leaf(first));
            return;
        }
        Link link = new Link(first.link().getDestination(), first.link().getTitle());
        build(runs.stream().map(Run::withoutLink).toList(), open, link);
        into.appendChild(link);
    }

    private static Node leaf(Run run) {
        return switch (run.kind()) {
            case TEXT -> new Text(run.text());
            case CODE -> new Code(run.text());
            case SOFT_BREAK -> new SoftLineBreak();
            case HARD_BREAK -> new HardLineBreak();
        };
    }
}

package partnershipplan.render.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads what a paragraph says as runs: HTML as text, images as their description, bad links as their text. */
final class RunReader {
    private final List<Run> runs = new ArrayList<>();
    private final BidiBalance bidi = new BidiBalance();

    private final Deque<Open> open = new ArrayDeque<>();

    private RunReader() {}

    static List<Run> read(Node block) {
        RunReader reader = new RunReader();
        reader.enter(block, Set.of(), null, () -> {});
        reader.walk();
        reader.runs.add(Run.text(reader.bidi.rest()));
        return reader.runs;
    }

    /** Without recursion: emphasis may stand in emphasis a hundred thousand times. */
    private void walk() {
        while (!open.isEmpty()) {
            Open parent = open.peek();
            Node node = parent.next;
            if (node == null) {
                open.pop();
                parent.leave.run();
            } else {
                parent.next = node.getNext();
                read(node, parent.styles, parent.link);
            }
        }
    }

    private void enter(Node parent, Set<Run.Style> styles, @Nullable Link link, Runnable leave) {
        open.push(new Open(parent.getFirstChild(), styles, link, leave));
    }

    private void read(Node node, Set<Run.Style> styles, @Nullable Link link) {
        if (node instanceof Text text) {
            add(Run.Kind.TEXT, text.getLiteral(), styles, link);
        } else if (node instanceof HtmlInline tag) {
            add(Run.Kind.TEXT, tag.getLiteral(), styles, link);
        } else if (node instanceof Code code) {
            add(Run.Kind.CODE, code.getLiteral(), styles, link);
        } else if (node instanceof SoftLineBreak) {
            runs.add(new Run(Run.Kind.SOFT_BREAK, "", styles, link));
        } else if (node instanceof HardLineBreak) {
            runs.add(new Run(Run.Kind.HARD_BREAK, "", styles, link));
        } else if (node instanceof Image image) {
            image(image, styles, link);
        } else if (node instanceof Link inner && link == null) {
            link(inner, styles);
        } else {
            enter(node, styled(node, styles), link, () -> {});
        }
    }

    private static Set<Run.Style> styled(Node node, Set<Run.Style> styles) {
        if (node instanceof StrongEmphasis) {
            return and(styles, Run.Style.STRONG);
        } else if (node instanceof Emphasis) {
            return and(styles, Run.Style.EMPHASIS);
        }
        return node instanceof Strikethrough ? and(styles, Run.Style.STRUCK) : styles;
    }

    private void image(Image image, Set<Run.Style> styles, @Nullable Link link) {
        int start = runs.size();
        String url = link == null ? Target.web(image.getDestination()).orElse("") : "";
        enter(image, styles, link, () -> addAddress(url, start, styles));
    }

    private void link(Link link, Set<Run.Style> styles) {
        int start = runs.size();
        String url = link.getDestination();
        Optional<String> target = Target.safe(url);
        if (target.isEmpty()) {
            enter(link, styles, null, () -> addAddress(Target.shown(url), start, styles));
            return;
        }
        Link safe = new Link(target.get(), title(link.getTitle()));
        enter(link, styles, safe, () -> {
            if (said(start).isBlank()) {
                add(Run.Kind.TEXT, target.get(), styles, safe);
            }
        });
    }

    private static @Nullable String title(@Nullable String title) {
        String line = title == null
                ? ""
                : Characters.line(BidiBalance.balanced(title)).strip();
        return line.isEmpty() ? null : line;
    }

    private void addAddress(String url, int start, Set<Run.Style> styles) {
        String said = said(start).strip();
        if (said.isEmpty()) {
            add(Run.Kind.TEXT, url, styles, null);
        } else if (!url.isEmpty() && !said.equals(url)) {
            add(Run.Kind.TEXT, " (" + url + ")", styles, null);
        }
    }

    private String said(int start) {
        StringBuilder said = new StringBuilder();
        runs.subList(start, runs.size()).forEach(run -> said.append(run.text()));
        return said.toString();
    }

    private void add(Run.Kind kind, String literal, Set<Run.Style> styles, @Nullable Link link) {
        String text = Characters.line(bidi.next(literal));
        runs.add(new Run(kind, kind == Run.Kind.CODE ? text.strip() : text, styles, link));
    }

    private static Set<Run.Style> and(Set<Run.Style> styles, Run.Style style) {
        Set<Run.Style> more = EnumSet.of(style);
        more.addAll(styles);
        return more;
    }

    /** A node whose children are being read. */
    private static final class Open {
        private @Nullable Node next;
        private final Set<Run.Style> styles;
        private final @Nullable Link link;
        private final Runnable leave;

        private Open(@Nullable Node next, Set<Run.Style> styles, @Nullable Link link, Runnable leave) {
            this.next = next;
            this.styles = styles;
            this.link = link;
            this.leave = leave;
        }
    }
}

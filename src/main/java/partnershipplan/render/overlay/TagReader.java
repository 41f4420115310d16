package partnershipplan.render.overlay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the tags of a template, and finds those that are not closed. */
final class TagReader {
    /** What Mustache knows beyond what the documents need; it is refused rather than half understood. */
    private static final String OTHER_SIGNS = "=<$%*?@";

    private final String text;
    private final Faults faults;
    private final List<Tag> tags = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();
    private boolean broken;

    private TagReader(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The tags; none where the template is not well-formed, which is then told. */
    static List<Tag> read(String text, Faults faults) {
        TagReader reader = new TagReader(text, faults);
        int from = text.indexOf("{{");
        while (from >= 0) {
            from = text.indexOf("{{", reader.tag(from));
        }
        for (Tag section : reader.open) {
            reader.fault(
                    section.from(),
                    section.to(),
                    "`" + section.name() + "` is opened and not closed",
                    "write {{/" + section.name() + "}} where it ends");
        }
        return reader.broken ? List.of() : reader.tags;
    }

    /** Reads a tag, and says where to go on. */
    private int tag(int from) {
        boolean triple = text.startsWith("{{{", from);
        String end = triple ? "}}}" : "}}";
        int close = text.indexOf(end, from);
        boolean comment = text.startsWith("{{!", from);
        if (close < 0 || !comment && text.substring(from + 2, close).indexOf('\n') >= 0) {
            fault(from, from + 2, "this tag is not closed", "write " + end + " behind its name");
            return from + 2;
        }
        int to = close + end.length();
        String said = text.substring(from + (triple ? 3 : 2), close).strip();
        if (said.isEmpty()) {
            fault(from, to, "this tag names nothing", "write a name between the braces");
        } else {
            take(said, from, to);
        }
        return to;
    }

    private void take(String said, int from, int to) {
        char sign = said.charAt(0);
        if (OTHER_SIGNS.indexOf(sign) >= 0) {
            fault(from, to, "templates of plan do not know tags with `" + sign + "`", "");
            return;
        }
        Tag.Kind kind = Tag.Kind.of(sign);
        String name = (kind == Tag.Kind.VALUE && sign != '&' ? said : said.substring(1)).strip();
        Tag tag = new Tag(kind, name, from, to, new ArrayList<>());
        switch (kind) {
            case COMMENT -> {}
            case CLOSE -> close(tag);
            case VALUE, PART -> add(tag);
            case SECTION, INVERTED -> {
                add(tag);
                open.push(tag);
            }
        }
    }

    private void close(Tag tag) {
        Tag section = open.peek();
        if (section == null) {
            fault(tag.from(), tag.to(), "`" + tag.name() + "` is closed and was not opened", "");
        } else if (!section.name().equals(tag.name())) {
            fault(
                    tag.from(),
                    tag.to(),
                    "`" + tag.name() + "` is closed while `" + section.name() + "` is open",
                    "write {{/" + section.name() + "}} first");
            unwind(tag.name());
        } else {
            open.pop();
        }
    }

    /** Goes on behind the section that was meant, if there is one. */
    private void unwind(String name) {
        for (Tag section : open) {
            if (section.name().equals(name)) {
                while (!open.pop().name().equals(name)) {
                    continue;
                }
                return;
            }
        }
    }

    private void add(Tag tag) {
        Tag section = open.peek();
        (section == null ? tags : section.inside()).add(tag);
    }

    private void fault(int from, int to, String message, String hint) {
        broken = true;
        faults.add(TemplateRule.SYNTAX, from, to, message, hint);
    }
}

package partnershipplan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import partnershipplan.finding.Fix;
import partnershipplan.source.Lines;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/**
 * From text to a tree of plain YAML: no anchors, aliases, merge keys, tags, directives or second documents.
 *
 * <p>Built on SnakeYAML's events, before any of them is resolved: every scalar stays the text that was typed.
 */
final class YamlReader {
    /** The most mappings and lists that may stand within each other. */
    static final int MAX_DEPTH = 32;

    /** How many slips of a single character are passed over, so that one run tells more than one of them. */
    private static final int MAX_SLIPS = 20;

    private final Findings findings;
    private final String typed;
    private final StringBuilder text;
    private @Nullable Lines lines;
    private Parser events;

    /** The scalar read last, to which a syntax error may point back. */
    private @Nullable ScalarEvent last;

    YamlReader(String text, Findings findings) {
        this.typed = text;
        this.text = new StringBuilder(text);
        this.findings = findings;
        this.events = events();
    }

    /** Signals that the tree goes deeper than {@link #MAX_DEPTH}; the finding is made already. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    /** The tree, or null where the text is no YAML, with a finding that says why. */
    @Nullable
    Node read() {
        for (int slips = 0; ; slips++) {
            Findings found = findings.fork();
            try {
                Node root = document(found);
                findings.addAll(found);
                return root;
            } catch (TooDeep e) {
                findings.addAll(found);
                return null;
            } catch (MarkedYAMLException e) {
                SyntaxErrors.Told told = new SyntaxErrors(lines(), text, last).tell(e);
                findings.add(told.rule(), told.span(), "", told.message(), told.hint(), told.fix());
                if (told.slip() < 0 || slips == MAX_SLIPS) {
                    findings.addAll(found);
                    findings.dropRepeatedOnLine(told.span().line());
                    return null;
                }
                text.setCharAt(told.slip(), told.instead());
                events = events();
                last = null;
            }
        }
    }

    /** The lines as they were typed. */
    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(typed);
            lines = known;
        }
        return known;
    }

    private Parser events() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new ParserImpl(new StreamReader(text.toString()), options);
    }

    private @Nullable Node document(Findings found) {
        events.getEvent();
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            return new Node.Scalar("", true, Span.START);
        }
        DocumentStartEvent start = (DocumentStartEvent) events.getEvent();
        if (start.getVersion() != null
                || start.getTags() != null && !start.getTags().isEmpty()) {
            notPlain(
                    found,
                    Span.START,
                    "a YAML directive (a line that starts with `%`) cannot stand here",
                    "delete the line");
        }
        Node root = node(1, found);
        events.getEvent();
        if (events.checkEvent(Event.ID.DocumentStart)) {
            Mark mark = events.peekEvent().getStartMark();
            notPlain(
                    found,
                    Span.of(mark.getLine() + 1, mark.getColumn() + 1, 3),
                    "a second document starts here, and a file holds one",
                    "delete this line, or move what follows to a file of its own");
        }
        return root;
    }

    private Node node(int depth, Findings found) {
        Event event = events.getEvent();
        if (event instanceof AliasEvent alias) {
            Span span = span(event);
            notPlain(
                    found,
                    span,
                    "`*" + alias.getAnchor() + "` is read as a YAML alias, not as text",
                    "put the text in quotes, or begin it with a word: a `*` at its start means something else");
            return new Node.Scalar("*" + alias.getAnchor(), false, span);
        }
        checkProperties((NodeEvent) event, found);
        if (event instanceof ScalarEvent scalar) {
            last = scalar;
            return new Node.Scalar(scalar.getValue(), scalar.isPlain(), span(event));
        }
        if (depth > MAX_DEPTH) {
            found.add(
                    Rules.UNREADABLE,
                    token(event),
                    "",
                    "lists and mappings are nested more than " + MAX_DEPTH + " deep here",
                    "a dozen levels are plenty; check the indentation or the brackets");
            throw new TooDeep();
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        return event instanceof MappingStartEvent ? mapping(start, depth, found) : sequence(start, depth, found);
    }

    private Node sequence(CollectionStartEvent start, int depth, Findings found) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1, found));
        }
        return new Node.Sequence(items, start.isFlow(), whole(start, events.getEvent()));
    }

    private Node mapping(CollectionStartEvent start, int depth, Findings found) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1, found);
            Node value = node(depth + 1, found);
            Node.Scalar name = key instanceof Node.Scalar scalar ? scalar : bracketed(key);
            if (name.plain() && name.text().equals("<<")) {
                notPlain(found, name.span(), "`<<` is a YAML merge key", "write the keys out");
                continue;
            }
            Span first = seen.putIfAbsent(name.text(), name.span());
            if (first == null) {
                entries.add(new Node.Entry(name, value));
            } else {
                duplicate(name, first, found);
            }
        }
        Span whole = whole(start, events.getEvent());
        return new Node.Mapping(entries, start.isFlow(), entries.isEmpty() || start.isFlow() ? whole : first(entries));
    }

    /** A key in brackets, as in {@code {{name}}}, which no mapping has. */
    private static Node.Scalar bracketed(Node key) {
        return new Node.Scalar(key instanceof Node.Mapping ? "{…}" : "[…]", false, key.span());
    }

    private static Span first(List<Node.Entry> entries) {
        return entries.get(0).key().span();
    }

    private static void duplicate(Node.Scalar key, Span first, Findings found) {
        found.add(
                Rules.DUPLICATE_KEY,
                key.span(),
                "",
                "`" + key.text() + "` is here twice: it stands at line " + first.line() + ", column " + first.column()
                        + " already",
                "keep one of the two");
    }

    private void checkProperties(NodeEvent event, Findings found) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (event.getAnchor() != null) {
            notPlain(
                    found,
                    Span.of(
                            token(event).line(),
                            token(event).column(),
                            1 + event.getAnchor().length()),
                    "`&" + event.getAnchor() + "` is read as a YAML anchor, not as text",
                    "put the text in quotes, or leave the `&` out");
        }
        if (tag != null) {
            notPlain(
                    found,
                    token(event),
                    "`" + tag + "` is read as a YAML tag, not as text",
                    "put the text in quotes, or leave the `!` out",
                    event instanceof ScalarEvent scalar && scalar.isPlain() && tag.startsWith("!")
                            ? BrokenLine.of(lines(), token(event).line())
                                    .quoteAt(token(event).column())
                            : null);
        }
    }

    private static void notPlain(Findings found, Span span, String message, String hint) {
        notPlain(found, span, message, hint, null);
    }

    private static void notPlain(Findings found, Span span, String message, String hint, @Nullable Fix fix) {
        found.add(Rules.NOT_PLAIN, span, "", message, hint, fix);
    }

    /** From an event's first to its last character. */
    private static Span span(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        return new Span(start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }

    /** The first character of an event. */
    private static Span token(Event event) {
        Mark mark = event.getStartMark();
        return Span.of(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    /** A collection: in brackets from one to the other, else its first character. */
    private static Span whole(CollectionStartEvent start, Event end) {
        if (!start.isFlow()) {
            return token(start);
        }
        Mark from = start.getStartMark();
        Mark to = end.getEndMark();
        return new Span(from.getLine() + 1, from.getColumn() + 1, to.getLine() + 1, to.getColumn() + 1);
    }
}

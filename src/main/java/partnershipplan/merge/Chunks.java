package partnershipplan.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Parts a plan's text into chunks, by the tree that it is. */
final class Chunks {
    private final List<String> lines;

    private Chunks(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** The whole text: its top-level keys are its parts; what stands below the last of them is not in it. */
    static Chunk of(List<String> lines, Node.Mapping root) {
        int end = endLine(root);
        List<Chunk> parts =
                new Chunks(lines).entries(root, FormatTable.shape(FormatTable.PLAN), 0, Math.min(end, lines.size()));
        return new Chunk("", List.of(), List.of(), parts, -1, false);
    }

    /** The last line with content of a node, counted from 1. */
    static int endLine(Node node) {
        Span extent = node.extent();
        return extent.endColumn() == 1 && extent.endLine() > extent.line() ? extent.endLine() - 1 : extent.endLine();
    }

    /** @param from the first line of the region, counted from 0; {@code to} is one past its last */
    private List<Chunk> entries(Node.Mapping mapping, @Nullable Shape shape, int from, int to) {
        List<Node.Entry> entries = mapping.entries();
        int[] leads = new int[entries.size() + 1];
        leads[entries.size()] = to;
        for (int i = 0; i < entries.size(); i++) {
            int floor = i == 0 ? from : endLine(entries.get(i - 1).value());
            leads[i] = i == 0 ? from : lead(entries.get(i).key().span().line() - 1, floor);
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            chunks.add(entry(entries.get(i), shape, leads[i], leads[i + 1]));
        }
        return chunks;
    }

    /** The first of the comments and blank lines above a line, down to a floor. */
    private int lead(int start, int floor) {
        int lead = start;
        while (lead > floor && Dashes.isAside(lines.get(lead - 1))) {
            lead--;
        }
        return lead;
    }

    private Chunk entry(Node.Entry entry, @Nullable Shape shape, int from, int to) {
        int start = entry.key().span().line() - 1;
        Type type = type(shape, entry.key().text());
        List<String> lead = copy(from, start);
        List<Chunk> parts = null;
        int head = to;
        if (entry.value() instanceof Node.Mapping mapping && isBlock(mapping, start)) {
            head = lead(first(mapping) - 1, start + 1);
            parts = entries(mapping, shape(type), head, to);
        } else if (entry.value() instanceof Node.Sequence sequence && isBlock(sequence, start)) {
            int first = dashLine(sequence.items().get(0), start + 1);
            if (first > start) {
                head = lead(first, start + 1);
                parts = items(sequence, type, head, to);
            }
        }
        if (parts == null) {
            head = to;
        }
        return new Chunk(entry.key().text(), lead, copy(start, head), parts, -1, false);
    }

    private static int first(Node.Mapping mapping) {
        return mapping.entries().get(0).key().span().line();
    }

    private static boolean isBlock(Node.Mapping mapping, int line) {
        return !mapping.flow() && !mapping.entries().isEmpty() && first(mapping) - 1 > line;
    }

    private static boolean isBlock(Node.Sequence sequence, int line) {
        return !sequence.flow()
                && !sequence.items().isEmpty()
                && sequence.items().get(0).span().line() - 1 > line;
    }

    /** The items of a list; null where their lines cannot be told apart. */
    private @Nullable List<Chunk> items(Node.Sequence sequence, @Nullable Type type, int from, int to) {
        List<Node> items = sequence.items();
        int[] dashes = new int[items.size()];
        int[] leads = new int[items.size() + 1];
        leads[items.size()] = to;
        int floor = from;
        for (int i = 0; i < items.size(); i++) {
            dashes[i] = dashLine(items.get(i), floor);
            if (dashes[i] < 0) {
                return null;
            }
            leads[i] = i == 0 ? from : lead(dashes[i], floor);
            floor = Math.max(endLine(items.get(i)), dashes[i] + 1);
        }
        Shape shape = type instanceof Type.ListOf list ? shape(list.item()) : shape(type);
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            chunks.add(item(items.get(i), shape, leads[i], dashes[i], leads[i + 1]));
        }
        return chunks;
    }

    /** The line with an item's dash, at or above its first token; -1 where there is none. */
    private int dashLine(Node item, int floor) {
        for (int line = item.span().line() - 1; line >= floor; line--) {
            String text = lines.get(line).strip();
            if (text.startsWith("- ") || text.equals("-")) {
                return line;
            }
        }
        return -1;
    }

    private Chunk item(Node item, @Nullable Shape shape, int from, int start, int to) {
        List<String> lead = copy(from, start);
        String name = Identity.of(item, shape);
        int dash = lines.get(start).indexOf('-');
        if (item instanceof Node.Mapping mapping
                && !mapping.flow()
                && !mapping.entries().isEmpty()
                && first(mapping) - 1 == start) {
            String line = lines.get(start);
            lines.set(start, line.substring(0, dash) + ' ' + line.substring(dash + 1));
            return new Chunk(name, lead, List.of(), entries(mapping, shape, start, to), dash, true);
        }
        return new Chunk(name, lead, copy(start, to), null, -1, true);
    }

    private List<String> copy(int from, int to) {
        return List.copyOf(lines.subList(from, Math.max(from, to)));
    }

    private static @Nullable Type type(@Nullable Shape shape, String key) {
        int index = shape == null ? -1 : shape.indexOf(key);
        if (shape == null || index < 0) {
            return null;
        }
        Field field = shape.fields().get(index);
        return field.type();
    }

    private static @Nullable Shape shape(@Nullable Type type) {
        Type item = type instanceof Type.ListOf list ? list.item() : type;
        return item instanceof Type.Mapping mapping ? FormatTable.shape(mapping.shape()) : null;
    }
}

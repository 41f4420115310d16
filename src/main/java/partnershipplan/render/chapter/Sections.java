package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.TextKind;
import partnershipplan.render.view.Block;
import partnershipplan.render.words.Markup;

/**
 * Tells a large mapping, such as an agreement, part by part: first its single facts, then each of its lists as a table,
 * its prose as text, and its own mappings likewise. So no key can be forgotten.
 */
record Sections(Page page, Parts parts) {
    /** The most columns of a table; what is left is told below the row's name. */
    private static final int MOST_COLUMNS = 6;

    /** With more keys than this, an item is no row of a table. */
    private static final int WIDE = 8;

    private static final int DEEPEST = 6;

    void write(List<Block> blocks, int index, Item item, Set<String> without, int level) {
        write(blocks, new ArrayList<>(), index, item, without, level);
    }

    /** @param sections what comes after the facts, and before the mapping's own sections */
    void write(List<Block> blocks, List<Block> sections, int index, Item item, Set<String> without, int level) {
        Shape shape = FormatTable.shape(index);
        @Nullable Object[] values = FormatTable.values(index, item);
        Set<String> apart = new HashSet<>(without);
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            if (values[i] != null
                    && !without.contains(field.name())
                    && section(sections, index, field, values[i], level)) {
                apart.add(field.name());
            }
        }
        parts.facts(blocks, index, item, apart);
        blocks.addAll(sections);
    }

    /** Whether the value is worth a section of its own, which is then written. */
    private boolean section(List<Block> blocks, int index, Field field, Object value, int level) {
        Markup title = page.label(index, field.name());
        if (value instanceof List<?> list
                && field.type() instanceof Type.ListOf of
                && of.item() instanceof Type.Mapping mapping) {
            boolean worth = !list.isEmpty() && !isSmall(FormatTable.shape(mapping.shape()));
            if (worth && FormatTable.shape(mapping.shape()).fields().size() > WIDE) {
                wide(blocks, mapping.shape(), title, cast(list), level);
            } else if (worth) {
                blocks.add(parts.heading(level, title));
                blocks.add(Block.of(parts.table(mapping.shape(), cast(list), columns(mapping.shape(), cast(list)))));
            }
            return worth;
        }
        if (value instanceof Item inner && field.type() instanceof Type.Mapping mapping) {
            boolean worth = !isSmall(FormatTable.shape(mapping.shape()))
                    && !inner.meta().shorthand()
                    && level < DEEPEST;
            if (worth) {
                int before = blocks.size();
                write(blocks, mapping.shape(), inner, Set.of(), level + 1);
                if (blocks.size() > before) {
                    blocks.add(before, parts.heading(level, title));
                }
            }
            return worth;
        }
        boolean prose = field.type() instanceof Type.Text text && text.kind() == TextKind.PROSE;
        if (prose) {
            blocks.add(parts.heading(level, title));
            blocks.add(Block.prose(page.words.prose((String) value, Math.min(level + 1, DEEPEST))));
        }
        return prose;
    }

    /** Items with too many keys for a table: each with a heading and facts of its own. */
    private void wide(List<Block> blocks, int index, Markup title, List<Item> items, int level) {
        for (int i = 0; i < items.size(); i++) {
            Markup number = page.words.text(String.valueOf(i + 1));
            Markup heading = items.size() == 1 ? title : page.words.joined(List.of(title, number), " ");
            blocks.add(parts.heading(level, heading));
            parts.facts(blocks, index, items.get(i), Set.of());
        }
    }

    /** Mappings that a line tells well. */
    private static boolean isSmall(Shape shape) {
        return switch (shape.index()) {
            case FormatTable.TERM,
                    FormatTable.REVIEW,
                    FormatTable.PERIOD,
                    FormatTable.PERSON,
                    FormatTable.ENDED,
                    FormatTable.AGREEMENT_NUMBER,
                    FormatTable.CONTACT,
                    FormatTable.OBLIGATED,
                    FormatTable.SUCCESSOR,
                    FormatTable.OPPORTUNITY,
                    FormatTable.CLOSEOUT,
                    FormatTable.SCREENING -> true;
            default -> false;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Item> cast(List<?> list) {
        return (List<Item>) list;
    }

    /** The keys that the rows say, the line that names them first. */
    private static String[] columns(int index, List<Item> rows) {
        Shape shape = FormatTable.shape(index);
        List<String> keys = new ArrayList<>();
        Field line = shape.line();
        if (line != null) {
            keys.add(line.name());
        }
        for (Field field : shape.fields()) {
            boolean said = rows.stream().anyMatch(r -> r.says(field.name()) || r.isOpen(field.name()));
            boolean large = field.type() instanceof Type.ListOf of && of.item() instanceof Type.Mapping;
            if (said && !large && !keys.contains(field.name()) && keys.size() < MOST_COLUMNS) {
                keys.add(field.name());
            }
        }
        return keys.toArray(String[]::new);
    }
}

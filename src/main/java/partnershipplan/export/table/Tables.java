package partnershipplan.export.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.Person;
import partnershipplan.model.Plan;
import partnershipplan.model.TargetPartner;

/**
 * Makes the tables of a plan.
 *
 * <p>Each list of mappings is a table, in the order in which the plan comes to it; what a mapping holds beside lists
 * stands in its row. A partner under both {@code existing_partners} and {@code goals} is one row.
 */
public final class Tables {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Map<String, Cell>> partnerRows = new LinkedHashMap<>();
    private final Map<String, Partner> partners;

    private Tables(Plan plan) {
        this.partners = Partner.all(plan);
    }

    /** The tables that have rows. */
    public static List<Table> of(Plan plan) {
        Tables tables = new Tables(plan);
        tables.row(new TableName("", "plan"), FormatTable.shape(FormatTable.PLAN), plan, Map.of(), 0);
        return tables.drafts.values().stream().map(Draft::table).toList();
    }

    /** Whether a mapping has a table of its own, though there is only one of it. */
    static boolean isApart(Field field) {
        return field.type() instanceof Type.Mapping mapping && mapping.shape() == FormatTable.ORGANIZATION;
    }

    /**
     * Adds an item's row.
     *
     * @param holders the ids of the items it stands in
     * @param position its place in its list, by which it is known where it has no id
     */
    private void row(TableName name, Shape shape, Item item, Map<String, Cell> holders, int position) {
        Draft draft = drafts.computeIfAbsent(name.text(), Draft::new);
        holders.keySet().forEach(holder -> draft.columns(Map.of(holder, true)));
        draft.columns(Map.of(Shape.ID, false));
        String id = item.meta().id();
        boolean isPartner = name.text().equals(TableName.PARTNERS) && id != null;
        Map<String, Cell> row = isPartner ? partnerRows.computeIfAbsent(id, key -> draft.row()) : draft.row();
        draft.columns(Columns.of(shape));
        row.putAll(holders);
        if (id != null && shape.listed()) {
            row.put(Shape.ID, new Cell.Text(id));
        }
        Object whole = whole(shape, item);
        if (whole != null && name.one() != null) {
            draft.columns(Map.of(name.one(), false));
            put(row, name.one(), Cell.of(whole));
        }
        Map<String, Cell> below = new LinkedHashMap<>(holders);
        if (name.one() != null) {
            below.put(name.one(), new Cell.Text(id == null ? String.valueOf(position + 1) : id));
        }
        fill(row, "", name, shape, item, below);
        if (isPartner && id != null) {
            aims(row, item, id);
        }
    }

    /** Of a partner that stands in both places, the goal says type and stage. */
    private void aims(Map<String, Cell> row, Item item, String id) {
        Partner partner = partners.get(id);
        if (partner != null && item instanceof TargetPartner) {
            row.put("stage", Cell.of(partner.stage()));
            if (partner.type() != null) {
                row.put("type", Cell.of(partner.type()));
            }
        }
    }

    private void fill(
            Map<String, Cell> row, String prefix, TableName name, Shape shape, Item item, Map<String, Cell> below) {
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            String column = prefix + field.name();
            Object value = values[i];
            String todo = item.meta().todo().get(field.name());
            if (todo != null) {
                put(row, column, new Cell.Text(todo));
            } else if (value instanceof Item inner && field.type() instanceof Type.Mapping mapping) {
                inner(row, column, name, FormatTable.shape(mapping.shape()), field, inner, below);
            } else if (value instanceof List<?> list
                    && field.type() instanceof Type.ListOf of
                    && of.item() instanceof Type.Mapping mapping) {
                rows(name.list(prefix, field.name()), FormatTable.shape(mapping.shape()), list, below);
            } else if (value != null && !isShorthand(shape, field)) {
                put(row, column, Cell.of(value));
            }
        }
        if (item.meta().note() != null) {
            put(row, prefix + Shape.NOTE, new Cell.Text(item.meta().note()));
        }
        if (item.meta().visibility() != null) {
            put(row, prefix + Shape.VISIBILITY, Cell.of(item.meta().visibility()));
        }
    }

    private void inner(
            Map<String, Cell> row,
            String column,
            TableName name,
            Shape shape,
            Field field,
            Item item,
            Map<String, Cell> below) {
        if (isApart(field)) {
            row(new TableName("", field.name()), shape, item, Map.of(), 0);
            return;
        }
        Object whole = whole(shape, item);
        if (whole != null) {
            put(row, column, Cell.of(whole));
        }
        fill(row, column + ".", name, shape, item, below);
    }

    /** What stands for a mapping in one cell: the plain value it was typed as; of a person the role, or the name. */
    private static @Nullable Object whole(Shape shape, Item item) {
        if (item instanceof Person person && person.line() == null) {
            return person.title() == null ? person.name() : person.title();
        }
        boolean unwritten =
                shape.shorthand() >= 0 && shape.fields().get(shape.shorthand()).unwritten();
        return unwritten ? FormatTable.values(shape.index(), item)[shape.shorthand()] : null;
    }

    private static boolean isShorthand(Shape shape, Field field) {
        return field.unwritten() && shape.shorthand() >= 0;
    }

    private void rows(TableName name, Shape shape, List<?> items, Map<String, Cell> below) {
        for (int i = 0; i < items.size(); i++) {
            row(name, shape, (Item) items.get(i), below, i);
        }
    }

    private static void put(Map<String, Cell> row, String column, Cell cell) {
        if (!(cell instanceof Cell.Lines lines && lines.lines().isEmpty())) {
            row.merge(column, cell, Cell::joined);
        }
    }
}

package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Box;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Column;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;
import partnershipplan.render.words.Markup;

/** Partners as the worksheet's table, then what else is known of each. */
record PartnerBlocks(Page page, Parts parts) {
    /** @param level the level of the headings of what else is known */
    void write(List<Block> blocks, int level, int index, List<? extends Item> partners, String... keys) {
        Shape shape = FormatTable.shape(index);
        Set<String> columns = new LinkedHashSet<>(List.of(keys));
        List<Row> rows = new ArrayList<>();
        List<Block> details = new ArrayList<>();
        for (Item partner : partners) {
            String id = keys[0].equals("name") ? shape.name() + "-" + (rows.size() + 1) : "";
            List<Fact> facts = parts.facts(shape, partner, columns);
            rows.add(row(shape, partner, columns, facts.isEmpty() ? "" : anchor(id)));
            if (!facts.isEmpty()) {
                Markup name = parts.tell.key(shape, partner, "name");
                details.add(Block.of(new Box(
                        "partner", true, anchor(id), List.of(parts.heading(level, name), Block.of(new Facts(facts))))));
            }
        }
        blocks.add(Block.of(
                new Table("stack", columns.stream().map(k -> column(index, k)).toList(), rows)));
        blocks.addAll(details);
    }

    private static String anchor(String id) {
        return id.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Column column(int index, String key) {
        return new Column(page.label(index, key), Widths.of(key));
    }

    private Row row(Shape shape, Item partner, Set<String> columns, String anchor) {
        List<Cell> cells = new ArrayList<>();
        for (String key : columns) {
            Markup told = key.equals("stage") ? stage(shape, partner) : parts.tell.key(shape, partner, key);
            boolean first = cells.isEmpty();
            Markup linked = first && !anchor.isEmpty() ? page.words.link(anchor, told) : told;
            cells.add(new Cell(page.label(shape.index(), key), linked.isEmpty() ? new Markup("–") : linked, "", first));
        }
        return new Row(cells);
    }

    /** How far the partnership is, be it by default. */
    private Markup stage(Shape shape, Item partner) {
        var known = page.partners.get(String.valueOf(partner.meta().id()));
        Markup own = parts.tell.key(shape, partner, "stage");
        return !own.isEmpty() || known == null
                ? own
                : page.words.text(page.labels.value("stage", Type.Choice.text(known.stage())));
    }
}

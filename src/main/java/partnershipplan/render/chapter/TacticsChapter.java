package partnershipplan.render.chapter;

import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Tactics;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** How each partnership is sought and kept. */
record TacticsChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        Tactics tactics = page.plan.tactics();
        if (tactics == null) {
            return;
        }
        if (!tactics.outreach().isEmpty()) {
            blocks.add(parts.heading(3, parts.ourOwn(page.word("outreach"))));
            blocks.add(Block.of(parts.table(
                    FormatTable.OUTREACH, tactics.outreach(), "tactic", "partner", "owner", "due", "status")));
        }
        parts.table(
                blocks,
                3,
                page.word("maintenance"),
                FormatTable.MAINTENANCE,
                tactics.maintenance(),
                "activity",
                "partner",
                "every",
                "owner",
                "last");
        parts.facts(blocks, FormatTable.TACTICS, tactics, Set.of("outreach", "maintenance"));
    }
}

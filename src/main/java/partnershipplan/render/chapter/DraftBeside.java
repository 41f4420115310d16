package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Walk;
import partnershipplan.model.Item;
import partnershipplan.model.Subgrant;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;

/** What the plan keeps with an agreement and is no part of it: what we looked into beforehand, and our notes. */
record DraftBeside(Page page, Draft draft) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Parts parts = new Parts(page);
        Subgrant subgrant = draft.agreement().subgrant();
        if (subgrant != null) {
            part(blocks, parts, "screening", FormatTable.SCREENING, subgrant.screening());
            part(blocks, parts, "risk", FormatTable.RISK, subgrant.risk());
        }
        List<Fact> notes = new ArrayList<>();
        Walk.items(FormatTable.AGREEMENT, draft.agreement(), (item, shape) -> {
            if (item.meta().note() != null) {
                notes.add(new Fact(
                        page.label(FormatTable.AGREEMENT, "note"),
                        page.words.inline(String.valueOf(item.meta().note()))));
            }
        });
        if (!notes.isEmpty()) {
            blocks.add(Block.of(new Facts(notes)));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, Block.remark(page.word("noPart")));
        }
        return blocks;
    }

    private void part(List<Block> blocks, Parts parts, String key, int shape, @Nullable Item item) {
        if (item != null) {
            blocks.add(parts.heading(3, page.label(FormatTable.SUBGRANT, key)));
            parts.facts(blocks, shape, item, Set.of());
        }
    }
}

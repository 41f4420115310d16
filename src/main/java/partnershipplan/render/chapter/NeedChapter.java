package partnershipplan.render.chapter;

import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Need;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** Why we need partners, and what any partner must have. */
record NeedChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        Need need = page.plan.need();
        if (need == null) {
            return;
        }
        parts.prose(blocks, need, "purpose", need.purpose(), 3);
        parts.lines(blocks, 3, page.word("benefits"), need.benefits());
        parts.table(
                blocks,
                3,
                page.word("needs"),
                FormatTable.PARTNERSHIP_NEED,
                need.needs(),
                "need",
                "priority",
                "services",
                "populations",
                "areas");
        if (!need.mustHaves().isEmpty()) {
            entries.add(new Entry("must-haves", page.word("mustHaves")));
            blocks.add(parts.heading(3, "must-haves", page.word("mustHaves")));
            blocks.add(Block.of(parts.table(
                    FormatTable.MUST_HAVE, need.mustHaves(), "requirement", "test", "applies_to", "blocking")));
            new CheckMatrix(page, parts).write(blocks);
        }
        parts.facts(blocks, FormatTable.NEED, need, Set.of("purpose", "benefits", "needs", "must_haves"));
    }
}

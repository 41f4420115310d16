package partnershipplan.render.chapter;

import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** The partnerships we aim for. */
record GoalsChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        if (!page.plan.goals().isEmpty()) {
            new PartnerBlocks(page, parts)
                    .write(
                            blocks,
                            3,
                            FormatTable.TARGET_PARTNER,
                            page.plan.goals(),
                            "name",
                            "type",
                            "stage",
                            "description",
                            "outcome");
        }
    }
}

package partnershipplan.render.chapter;

import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** The tasks as a table, and as a drawn chart. */
record TimelineChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        if (!page.plan.timeline().isEmpty()) {
            blocks.add(Block.of(parts.numbered(
                    parts.table(FormatTable.TASK, page.plan.timeline(), "task", "owner", "start", "due", "status"))));
            new TimelineFigure(page).write(blocks);
        }
    }
}

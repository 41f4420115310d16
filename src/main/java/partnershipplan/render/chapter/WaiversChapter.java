package partnershipplan.render.chapter;

import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** Findings that are accepted for a time. */
record WaiversChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        if (!page.plan.waivers().isEmpty()) {
            blocks.add(Block.of(
                    parts.table(FormatTable.WAIVER, page.plan.waivers(), "rule", "at", "reason", "by", "until")));
        }
    }
}

package partnershipplan.render.chapter;

import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;

/** Committees, and classes of partners. */
record GroupsChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        if (!page.plan.groups().isEmpty()) {
            blocks.add(Block.of(parts.table(
                    FormatTable.GROUP, page.plan.groups(), "name", "purpose", "every", "chairs", "members")));
        }
    }
}

package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.model.Visibility;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.words.Markup;

/** Chapters without numbers, as the summary and the status have them, and what their blocks are made with. */
final class PlainChapters {
    final Page page;
    final Brief brief;
    final Tell tell;
    private final Parts parts;
    private final List<Chapter> chapters = new ArrayList<>();

    PlainChapters(Page page) {
        this.page = page;
        this.brief = new Brief(page);
        this.parts = new Parts(page);
        this.tell = parts.tell;
    }

    List<Chapter> all() {
        return chapters;
    }

    /** Adds a chapter. Where it holds nothing, our own copy says so, and others do not have it. */
    void add(String id, List<Block> blocks) {
        if (blocks.isEmpty() && page.audience.level() != Visibility.INTERNAL) {
            return;
        }
        String title = page.labels.section(id);
        List<Block> all = blocks.isEmpty() ? List.of(Block.remark(page.word("emptyChapter"))) : blocks;
        chapters.add(new Chapter(
                id, null, page.words.anchor(id, title), page.words.text(title), List.of(), List.copyOf(all)));
    }

    Block heading(String word) {
        return parts.heading(3, page.word(word));
    }

    /** A title of what only we see. */
    Block ourHeading(String word) {
        return parts.heading(3, parts.ourOwn(page.word(word)));
    }

    /** Adds the table if it has rows, and how many more the plan has. */
    void table(List<Block> blocks, Rows rows, int left) {
        if (!rows.isEmpty()) {
            blocks.add(Block.of(rows.table()));
        }
        if (left > 0) {
            blocks.add(Block.remark(more(left)));
        }
    }

    Markup more(int left) {
        return page.words.text(page.labels.word("andMore").replace("{n}", String.valueOf(left)));
    }
}

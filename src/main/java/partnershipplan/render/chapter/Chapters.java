package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Entry;

/** The chapters of a plan, in the worksheet's order. */
final class Chapters {
    private final Page page;
    private final Parts parts;
    private int number;

    Chapters(Page page) {
        this.page = page;
        this.parts = new Parts(page);
    }

    List<Chapter> all() {
        List<Chapter> chapters = new ArrayList<>();
        add(chapters, "background", true, new BackgroundChapter(page, parts));
        add(chapters, "need", true, new NeedChapter(page, parts));
        add(chapters, "goals", true, new GoalsChapter(page, parts));
        add(chapters, "tactics", true, new TacticsChapter(page, parts));
        add(chapters, "accountability", true, new AccountabilityChapter(page, parts));
        add(chapters, "timeline", true, new TimelineChapter(page, parts));
        add(chapters, "evaluation", true, new EvaluationChapter(page, parts));
        add(chapters, "groups", false, new GroupsChapter(page, parts));
        add(chapters, "coverage", false, new CoverageChapter(page, parts));
        add(chapters, "agreements", false, new AgreementsChapter(page, parts));
        add(chapters, "waivers", false, new WaiversChapter(page, parts));
        return chapters;
    }

    /** Adds a chapter that has something to say to this audience. The worksheet's sections are always there. */
    private void add(List<Chapter> chapters, String id, boolean worksheet, Content content) {
        List<Entry> entries = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        content.write(blocks, entries);
        if (worksheet) {
            number++;
        }
        if (blocks.isEmpty() && !worksheet) {
            return;
        }
        if (blocks.isEmpty()) {
            // The same words, whether there is nothing or nothing for this audience.
            blocks.add(Block.remark(page.word("emptyChapter")));
        }
        String title = page.labels.section(id);
        @Nullable String numbered = worksheet ? String.valueOf(number) : null;
        chapters.add(new Chapter(
                id,
                numbered,
                page.words.anchor(id, (worksheet ? number + ". " : "") + title),
                page.words.text(title),
                entries,
                blocks));
    }

    /** What a chapter holds. */
    interface Content {
        /** Adds the chapter's blocks, and what the contents list below it. */
        void write(List<Block> blocks, List<Entry> entries);
    }
}

package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Blank;
import partnershipplan.draft.Topic;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Item;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.words.Markup;

/** An article of a draft as it is written: its clauses are numbered below it, and no blank of it is forgotten. */
final class Article {
    private static final int CLAUSE_LEVEL = 3;
    final Topic topic;
    final Parts parts;
    private final Page page;
    private final int number;
    private final List<Block> blocks = new ArrayList<>();
    private int clauses;

    Article(Page page, Topic topic, int number) {
        this.page = page;
        this.topic = topic;
        this.parts = new Parts(page);
        this.number = number;
    }

    /** Everything that was written; the blanks that stand nowhere yet end it. */
    List<Block> blocks() {
        blanks("");
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Begins a clause with a heading. */
    void clause(Markup title) {
        Markup numbered = page.words.number(number + "." + ++clauses);
        blocks.add(parts.heading(CLAUSE_LEVEL, page.words.joined(List.of(numbered, title), "")));
    }

    /** What a mapping says but for some keys, as labels with values. */
    void facts(int shape, Item item, Set<String> without) {
        parts.facts(blocks, shape, item, without);
    }

    void prose(Item item, String key, @Nullable String text) {
        parts.prose(blocks, item, key, text, CLAUSE_LEVEL + 1);
    }

    /** Things that are counted, below a line that says what they are, if there are any. */
    void numbered(@Nullable Markup title, List<Markup> things) {
        if (!things.isEmpty()) {
            if (title != null) {
                blocks.add(Block.prose(page.words.paragraph(title)));
            }
            blocks.add(Block.prose(page.words.numbered(things)));
        }
    }

    void table(int shape, List<? extends Item> rows, String... keys) {
        if (!rows.isEmpty()) {
            blocks.add(Block.of(parts.table(shape, rows, keys)));
        }
    }

    /** The blanks below a path that stand nowhere yet, each with what it is for. */
    void blanks(String path) {
        DraftBlanks drafted = page.blanks;
        if (drafted == null) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        for (Blank blank : drafted.left(topic, path)) {
            facts.add(new Fact(
                    page.words.text(
                            page.labels.key(FormatTable.shape(blank.shape()).name(), blank.key())),
                    drafted.at(blank.path())));
        }
        if (!facts.isEmpty()) {
            blocks.add(Block.of(new Facts(facts)));
        }
    }

    /** Whether a blank below a path stands nowhere yet. */
    boolean hasBlanks(String path) {
        return page.blanks != null && !page.blanks.left(topic, path).isEmpty();
    }
}

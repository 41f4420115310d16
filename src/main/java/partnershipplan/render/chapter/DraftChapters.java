package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.draft.Topic;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Chapter;

/** The chapters of a draft: how it stands, its numbered articles, what is left blank, and what is kept beside it. */
final class DraftChapters {
    private final Page page;
    private final Draft draft;
    private final List<Chapter> chapters = new ArrayList<>();
    private int articles;

    DraftChapters(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    List<Chapter> all() {
        chapter("standing", new DraftStanding(page, draft).blocks());
        chapter("facePage", new DraftFacePage(page, draft).blocks());
        for (Topic topic : Topic.values()) {
            if (topic != Topic.FACE_PAGE && topic != Topic.SIGNATURES) {
                article(topic);
            }
        }
        article(Topic.SIGNATURES);
        chapter("blanks", new DraftBlankList(page, draft).blocks());
        chapter("beside", new DraftBeside(page, draft).blocks());
        return chapters;
    }

    /** Adds an article that says something, or leaves something blank. */
    private void article(Topic topic) {
        Article article = new Article(page, topic, articles + 1);
        switch (topic) {
            case FACE_PAGE -> {
                // It stands before the articles.
            }
            case PARTIES, ROLES, CONFIDENTIALITY -> new DraftSides(page, draft).write(article);
            case SERVICES, FUNDS -> new DraftMoney(page, draft).write(article);
            case SHARING -> new DraftSharing(page, draft).write(article);
            case SUBGRANT -> new DraftSubgrant(page, draft).write(article);
            case CLAUSES -> new DraftClauses(page, draft).write(article);
            case SIGNATURES -> new DraftSignatures(page, draft).write(article);
            default -> new DraftMatters(page, draft).write(article);
        }
        List<Block> blocks = article.blocks();
        if (!blocks.isEmpty()) {
            chapter(topic.word(), String.valueOf(++articles), blocks);
        }
    }

    private void chapter(String id, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            chapter(id, null, blocks);
        }
    }

    private void chapter(String id, @Nullable String number, List<Block> blocks) {
        String title = page.labels.section(id);
        String anchor = page.words.anchor(id, (number == null ? "" : number + ". ") + title);
        chapters.add(new Chapter(id, number, anchor, page.words.text(title), List.of(), List.copyOf(blocks)));
    }
}

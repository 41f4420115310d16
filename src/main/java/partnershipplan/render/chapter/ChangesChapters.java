package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.change.Brackets;
import partnershipplan.change.Change;
import partnershipplan.change.Changes;
import partnershipplan.change.Piece;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Items;
import partnershipplan.render.words.Markup;

/** What changed between two plans: a chapter for each section, a sentence for each change. */
final class ChangesChapters {
    private ChangesChapters() {}

    static List<Chapter> of(Changes changes, Page page) {
        List<Chapter> chapters = new ArrayList<>();
        for (Map.Entry<String, List<Change>> section : changes.bySection().entrySet()) {
            chapters.add(
                    chapter(section.getKey(), changes.title(section.getKey()), items(section.getValue(), page), page));
        }
        if (chapters.isEmpty()) {
            Block nothing = Block.remark(page.words.text(changes.labels().change("nothing")));
            chapters.add(chapter("nothing", changes.labels().change("title"), nothing, page));
        }
        return chapters;
    }

    private static Chapter chapter(String id, String title, Block block, Page page) {
        return new Chapter(id, null, page.words.anchor(id, title), page.words.text(title), List.of(), List.of(block));
    }

    private static Block items(List<Change> changes, Page page) {
        List<Markup> entries = new ArrayList<>();
        for (Change change : changes) {
            List<Markup> pieces = new ArrayList<>();
            for (Piece piece : Brackets.around(change.sentence())) {
                pieces.add(markup(piece, page));
            }
            entries.add(page.words.joined(pieces, ""));
        }
        return Block.of(new Items(entries));
    }

    private static Markup markup(Piece piece, Page page) {
        return switch (piece.style()) {
            case NAME -> page.words.strong(piece.text());
            case CUT -> page.words.cut(piece.text());
            case PUT -> page.words.put(piece.text());
            case PLAIN, WAS, IS -> spaced(piece.text(), page);
        };
    }

    /** Text with the spaces that part it from its neighbours, which Markdown would drop at either end. */
    private static Markup spaced(String text, Page page) {
        List<Markup> parts = new ArrayList<>();
        if (text.startsWith(" ")) {
            parts.add(Markup.EMPTY);
        }
        if (!text.isBlank()) {
            parts.add(page.words.text(text.strip()));
        }
        if (text.endsWith(" ")) {
            parts.add(Markup.EMPTY);
        }
        return page.words.joined(parts, " ");
    }
}

package partnershipplan.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.words.Markup;

/**
 * A plan as published for one audience: what a template starts from.
 *
 * @param kind the document's name for {@code --document}, or {@code changes}
 * @param day the day it tells of, such as {@code 2026-11-15}
 * @param language the language of the labels and, as far as it says, of the plan
 * @param name what the document is called beside the title; null for the plan itself
 * @param description a line for search results and metadata
 * @param marks {@code Draft}, {@code Internal copy} and such
 * @param status the state and the date, for the running head
 * @param audience the audience's mark; null on the public copy
 * @param sign by which the program knows a copy that is not public; null on the public copy
 * @param letterhead null where there is no house style
 * @param paged whether it is laid out on pages, with running heads
 * @param style the style sheet, where the format has one
 */
public record Document(
        String kind,
        String day,
        String language,
        Markup title,
        @Nullable Markup name,
        Markup metaTitle,
        Markup organization,
        Markup description,
        List<MarkView> marks,
        Markup status,
        @Nullable Markup audience,
        Markup foot,
        @Nullable String sign,
        @Nullable Letterhead letterhead,
        Facts facts,
        boolean paged,
        WordsView words,
        List<Chapter> chapters,
        Markup style) {
    /** Whether it is long enough to list its chapters. */
    public boolean hasContents() {
        return name == null;
    }

    public boolean hasMarks() {
        return !marks.isEmpty();
    }
}

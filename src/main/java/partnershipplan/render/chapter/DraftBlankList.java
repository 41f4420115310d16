package partnershipplan.render.chapter;

import java.util.List;
import partnershipplan.draft.Blank;
import partnershipplan.draft.Draft;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Visibility;
import partnershipplan.render.view.Block;
import partnershipplan.render.words.Markup;

/** Every blank of a draft, by its number: what is missing and, for ourselves, the key that would fill it. */
record DraftBlankList(Page page, Draft draft) {
    List<Block> blocks() {
        if (draft.blanks().isEmpty()) {
            return List.of(Block.remark(page.word("noBlanks")));
        }
        boolean ours = page.audience.level() == Visibility.INTERNAL;
        Rows rows = new Rows()
                .column(page.word("no."), "c-no")
                .column(page.word("article"), "c-name")
                .column(page.word("whatIsMissing"), "")
                .column(page.word("key"), "");
        for (Blank blank : draft.blanks()) {
            rows.row(
                    page.words.text(String.valueOf(blank.number())),
                    page.words.text(page.labels.section(blank.topic().word())),
                    missing(blank),
                    ours ? page.words.text(blank.path()) : Markup.EMPTY);
        }
        return List.of(Block.of(rows.table()));
    }

    private Markup missing(Blank blank) {
        String label = page.labels.key(FormatTable.shape(blank.shape()).name(), blank.key());
        String cited = blank.paragraph() == null ? label : label + " (2 CFR " + blank.paragraph() + ")";
        String why = switch (blank.why()) {
            case NOT_SAID -> "";
            case TODO -> blank.todo();
            case MOVES_MONEY -> page.labels.word("movesNoMoney");
        };
        return page.words.sub(page.words.text(cited), page.words.text(why));
    }
}

package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.draft.Standing;
import partnershipplan.model.Agreement;
import partnershipplan.model.Amendment;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Box;
import partnershipplan.render.words.Markup;

/** What a draft says on its face: how the agreement stands, that it is no legal advice, how much is left blank. */
record DraftStanding(Page page, Draft draft) {
    List<Block> blocks() {
        List<Block> lines = new ArrayList<>();
        add(lines, page.word("notLegalAdvice"));
        standing(lines);
        for (Amendment amendment : draft.agreement().amendments()) {
            add(lines, page.words.text(amended(amendment)));
        }
        int blanks = draft.blanks().size();
        if (blanks > 0) {
            add(lines, page.words.text(page.labels.word("blanksLeft").replace("{n}", String.valueOf(blanks))));
        }
        return List.of(Block.of(new Box("standing", false, null, lines)));
    }

    private void standing(List<Block> lines) {
        Standing standing = draft.standing();
        add(lines, page.words.text(told(standing)));
        sentence(lines, "termEnded", standing.ended());
        for (Agreement other : standing.replacedBy()) {
            add(lines, page.words.text(page.labels.word("replacedBy", page.title(other))));
        }
        for (Agreement other : standing.followedBy()) {
            add(lines, page.words.text(page.labels.word("followedBy", page.title(other))));
        }
    }

    private String told(Standing standing) {
        String word = switch (standing.status() == null ? Agreement.Status.DRAFTING : standing.status()) {
            case PLANNED, DRAFTING, IN_REVIEW -> page.labels.word("isDraft");
            case EXECUTED -> page.labels.word("isExecuted");
            case EXPIRED -> page.labels.word("isExpired");
            case TERMINATED -> page.labels.word("isTerminated");
            case SUPERSEDED -> page.labels.word("isSuperseded");
        };
        return standing.signed() == null || standing.isOpen()
                ? word
                : word + " " + page.labels.word("lastSigned").replace("{date}", page.dates.full(standing.signed()));
    }

    private void sentence(List<Block> lines, String word, @Nullable LocalDate date) {
        if (date != null) {
            add(lines, page.words.text(page.labels.word(word).replace("{date}", page.dates.full(date))));
        }
    }

    private String amended(Amendment amendment) {
        String word = Boolean.TRUE.equals(amendment.restates())
                ? page.labels.word("restatedBy")
                : page.labels.word("amendedBy");
        return word.replace(
                        "{name}",
                        page.labels.word("amendment") + (amendment.number() == null ? "" : " " + amendment.number()))
                .replace("{date}", amendment.date() == null ? "…" : page.dates.full(amendment.date()));
    }

    private void add(List<Block> lines, Markup line) {
        lines.add(Block.prose(page.words.paragraph(line)));
    }
}

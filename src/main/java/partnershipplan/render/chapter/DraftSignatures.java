package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.draft.Side;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Approval;
import partnershipplan.model.Party;
import partnershipplan.model.Signatory;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Box;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.words.Markup;

/** Who signs for each party, a block each: what the plan says of it, and lines to sign on. */
record DraftSignatures(Page page, Draft draft) {
    private static final String LINE = "_".repeat(28);

    void write(Article article) {
        for (Side side : draft.sides()) {
            Party party = side.party();
            List<Signatory> signatories = party == null ? List.of() : party.signatory();
            if (signatories.isEmpty() && !side.left()) {
                block(article, side, null);
            }
            signatories.forEach(signatory -> block(article, side, signatory));
        }
    }

    private void block(Article article, Side side, @Nullable Signatory signatory) {
        List<Fact> facts = new ArrayList<>();
        signature(article, facts, side, signatory);
        if (side.party() != null
                && (signatory == null || side.party().signatory().get(0) == signatory)) {
            side.party().approval().forEach(approval -> approval(article, facts, approval));
        }
        Block heading = article.parts.heading(3, DraftSides.heading(page, side));
        article.add(Block.of(new Box("signature", false, null, List.of(heading, Block.of(new Facts(facts))))));
    }

    private void signature(Article article, List<Fact> facts, Side side, @Nullable Signatory signatory) {
        boolean signed = signatory != null && signatory.signed() != null;
        boolean toSign = !signed && !side.left() && draft.standing().isOpen();
        if (toSign) {
            facts.add(line("signature"));
        }
        if (signatory == null) {
            facts.add(new Fact(page.label(FormatTable.SIGNATORY, "name"), page.words.text(LINE)));
            blanks(facts, side);
        } else {
            add(article, facts, signatory, "name", toSign);
            add(article, facts, signatory, "title", toSign);
            add(article, facts, signatory, "authority", toSign);
            add(article, facts, signatory, "signed", toSign);
        }
    }

    /** What a party without anybody to sign for it leaves blank. */
    private void blanks(List<Fact> facts, Side side) {
        String path = side.party() == null
                ? draft.agreement().at("parties")
                : side.party().at("signatory");
        Markup blank = page.blanks == null ? Markup.EMPTY : page.blanks.at(path);
        if (!blank.isEmpty()) {
            facts.add(new Fact(page.label(FormatTable.PARTY, "signatory"), blank));
        }
        facts.add(new Fact(page.label(FormatTable.SIGNATORY, "signed"), page.words.text(LINE)));
    }

    private Fact line(String word) {
        return new Fact(page.word(word), page.words.text(LINE));
    }

    private void add(Article article, List<Fact> facts, Signatory signatory, String key, boolean toSign) {
        Markup told = article.parts.tell.key(FormatTable.shape(FormatTable.SIGNATORY), signatory, key);
        Markup value = told.isEmpty() && toSign ? page.words.text(LINE) : told;
        if (!value.isEmpty()) {
            facts.add(new Fact(page.label(FormatTable.SIGNATORY, key), value));
        }
    }

    private void approval(Article article, List<Fact> facts, Approval approval) {
        Shape shape = FormatTable.shape(FormatTable.APPROVAL);
        Markup body = article.parts.tell.key(shape, approval, "body");
        List<Markup> rest = article.parts.tell.items.extras(shape, approval, Set.of("body"));
        if (draft.standing().isOpen() && !approval.says("date") && !approval.isOpen("date")) {
            rest.add(page.words.labelled(page.label(FormatTable.APPROVAL, "date"), page.words.text(LINE)));
        }
        facts.add(new Fact(
                page.label(FormatTable.PARTY, "approval"), page.words.sub(body, page.words.joined(rest, " · "))));
    }
}

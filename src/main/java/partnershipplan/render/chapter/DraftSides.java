package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.draft.Side;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Partner;
import partnershipplan.model.Party;
import partnershipplan.model.PartyConfidentiality;
import partnershipplan.model.References;
import partnershipplan.render.words.Markup;

/** The articles in which each party is told of by itself: who it is, what it does, what it keeps confidential. */
record DraftSides(Page page, Draft draft) {
    private static final Set<String> TOLD_LATER =
            Set.of("party", "responsibilities", "rights", "confidentiality", "signatory", "approval");

    void write(Article article) {
        switch (article.topic) {
            case PARTIES -> article.numbered(null, names(article));
            case ROLES -> draft.sides().forEach(side -> role(article, side));
            case CONFIDENTIALITY -> draft.sides().forEach(side -> confidentiality(article, side));
            default -> throw new IllegalArgumentException(article.topic.word());
        }
    }

    private List<Markup> names(Article article) {
        List<Markup> names = new ArrayList<>();
        Shape shape = FormatTable.shape(FormatTable.PARTY);
        for (Side side : draft.sides()) {
            Markup name = fullName(article, side);
            List<Markup> extras =
                    side.party() == null ? List.of() : article.parts.tell.items.extras(shape, side.party(), TOLD_LATER);
            names.add(page.words.sub(name, page.words.joined(extras, " · ")));
        }
        return names;
    }

    /** The legal name, and what else the party is called. */
    private Markup fullName(Article article, Side side) {
        List<Markup> names = new ArrayList<>();
        for (String id : side.who().ids()) {
            String name = page.name(id);
            String legal = legalName(id);
            names.add(page.words.text(legal == null || legal.equals(name) ? name : legal + " (“" + name + "”)"));
        }
        return names.isEmpty() && side.party() != null
                ? article.parts.tell.key(FormatTable.shape(FormatTable.PARTY), side.party(), "party")
                : page.words.joined(names, "; ");
    }

    private @Nullable String legalName(String id) {
        if (id.equals(References.US)) {
            var own = page.plan.organization();
            return own == null
                    ? null
                    : own.facts().legalName() == null ? own.name() : own.facts().legalName();
        }
        Partner partner = page.partners.get(id);
        return partner == null ? null : partner.fact(facts -> facts.legalName());
    }

    /** The party, and the part of it that acts, as a heading. */
    static Markup heading(Page page, Side side) {
        List<Markup> names = new ArrayList<>();
        names.add(new Tell(page).references(side.who()));
        if (side.party() != null && side.party().unit() != null) {
            names.add(page.words.text(side.party().unit()));
        }
        return page.words.joined(names, ", ");
    }

    private void role(Article article, Side side) {
        Party party = side.party();
        List<Markup> rights = party == null ? List.of() : lines(article, party.at("rights"), party.rights());
        boolean blank = party != null && article.hasBlanks(party.path());
        if (side.duties().isEmpty() && rights.isEmpty() && !blank) {
            return;
        }
        article.clause(heading(page, side));
        Shape shape = FormatTable.shape(FormatTable.RESPONSIBILITY);
        article.numbered(
                null,
                side.duties().stream()
                        .map(duty -> article.parts.tell.items.tell(shape, duty, duty))
                        .toList());
        article.numbered(page.label(FormatTable.PARTY, "rights"), rights);
        if (party != null) {
            article.blanks(party.path());
        }
    }

    private void confidentiality(Article article, Side side) {
        Party party = side.party();
        if (party == null || party.confidentiality() == null && !article.hasBlanks(party.path())) {
            return;
        }
        article.clause(heading(page, side));
        PartyConfidentiality said = party.confidentiality();
        if (said != null) {
            article.prose(said, "clause", said.clause());
            article.facts(FormatTable.PARTY_CONFIDENTIALITY, said, Set.of("clause"));
        }
        article.blanks(party.path());
    }

    private List<Markup> lines(Article article, String path, List<String> lines) {
        List<Markup> told = new ArrayList<>();
        for (String line : lines) {
            told.add(article.parts.line(path + "[" + told.size() + "]", line));
        }
        return told;
    }
}

package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Lineage;
import partnershipplan.model.Party;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Box;
import partnershipplan.render.view.Entry;
import partnershipplan.render.view.Items;
import partnershipplan.render.words.Markup;

/** The documents that make partnerships formal. */
record AgreementsChapter(Page page, Parts parts) implements Chapters.Content {
    /** What has a place of its own below. */
    private static final Set<String> APART = Set.of("title", "purpose", "parties");

    /** What a party promises and may expect, which is told below the table of parties. */
    private static final Set<String> PROMISES = Set.of("responsibilities", "rights", "confidentiality");

    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        int number = 0;
        Lineage lineage = new Lineage(page.plan.agreements());
        for (Agreement agreement : page.plan.agreements()) {
            String id = "agreement-" + ++number;
            Markup title = page.words.text(distinctTitle(agreement));
            entries.add(new Entry(id, title));
            List<Block> inside = new ArrayList<>();
            inside.add(parts.heading(3, title));
            parts.prose(inside, agreement, "purpose", agreement.purpose(), 4);
            List<Block> sections = new ArrayList<>();
            chain(sections, lineage.chain(agreement));
            parties(sections, agreement);
            new Sections(page, parts).write(inside, sections, FormatTable.AGREEMENT, agreement, APART, 4);
            blocks.add(Block.of(new Box("agreement", true, id, inside)));
        }
    }

    /** The title, with the number or id where another agreement has the same. */
    private String distinctTitle(Agreement agreement) {
        String title = page.title(agreement);
        long same = page.plan.agreements().stream()
                .filter(other -> page.title(other).equals(title))
                .count();
        if (same < 2) {
            return title;
        }
        String number =
                agreement.number().isEmpty() ? null : agreement.number().get(0).number();
        return title + " (" + (number == null ? agreement.meta().id() : number) + ")";
    }

    /** Of what comes before and after it, in order; an agreement that stands alone has no chain. */
    private void chain(List<Block> blocks, List<Agreement> chain) {
        if (chain.size() > 1) {
            List<Markup> lines = new ArrayList<>();
            for (Agreement one : chain) {
                Markup title = page.words.text(distinctTitle(one));
                Markup status = parts.tell.key(FormatTable.shape(FormatTable.AGREEMENT), one, "status");
                lines.add(status.isEmpty() ? title : page.words.joined(List.of(title, status), " · "));
            }
            blocks.add(parts.heading(4, page.word("chain")));
            blocks.add(Block.of(new Items(lines)));
        }
    }

    private void parties(List<Block> blocks, Agreement agreement) {
        if (agreement.parties().isEmpty()) {
            return;
        }
        blocks.add(parts.heading(4, page.word("parties")));
        blocks.add(Block.of(parts.table(
                FormatTable.PARTY, PROMISES, agreement.parties(), "party", "unit", "signatory", "approval")));
        agreement.parties().forEach(party -> promises(blocks, party));
    }

    private void promises(List<Block> blocks, Party party) {
        List<Block> inside = new ArrayList<>();
        new RoleBlocks(page, parts).responsibilities(inside, party.responsibilities());
        if (!party.rights().isEmpty()) {
            inside.add(Block.remark(page.label(FormatTable.PARTY, "rights")));
            inside.add(
                    Block.of(new Items(party.rights().stream().map(parts::line).toList())));
        }
        if (party.confidentiality() != null) {
            parts.facts(inside, FormatTable.PARTY_CONFIDENTIALITY, party.confidentiality(), Set.of());
        }
        if (!inside.isEmpty()) {
            var shape = FormatTable.shape(FormatTable.PARTY);
            Markup name = parts.tell.key(shape, party, "party");
            Markup unit = parts.tell.key(shape, party, "unit");
            inside.add(0, parts.heading(5, unit.isEmpty() ? name : page.words.joined(List.of(name, unit), ", ")));
            blocks.add(Block.of(new Box("party", false, null, inside)));
        }
    }
}

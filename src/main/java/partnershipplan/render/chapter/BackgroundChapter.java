package partnershipplan.render.chapter;

import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Background;
import partnershipplan.model.ExistingPartner;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Entry;
import partnershipplan.render.words.Markup;

/** Who we are, and whom we work with already. */
record BackgroundChapter(Page page, Parts parts) implements Chapters.Content {
    private static final String[] COLUMNS = {"name", "type", "stage", "purpose"};

    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        Background background = page.plan.background();
        if (background == null) {
            return;
        }
        parts.prose(blocks, background, "description", background.description(), 3);
        parts.facts(
                blocks,
                FormatTable.BACKGROUND,
                background,
                Set.of("description", "principles", "goals", "existing_partners"));
        parts.lines(blocks, 3, page.label(FormatTable.BACKGROUND, "principles"), background.principles());
        parts.lines(blocks, 3, page.label(FormatTable.BACKGROUND, "goals"), background.goals());
        organization(blocks);
        partners(blocks, entries, background.existingPartners());
        network(blocks, entries);
    }

    private void organization(List<Block> blocks) {
        var own = page.plan.organization();
        if (own == null) {
            return;
        }
        int before = blocks.size();
        parts.facts(blocks, FormatTable.ORGANIZATION, own, Set.of("name"));
        if (blocks.size() > before) {
            blocks.add(before, parts.heading(3, page.label(FormatTable.PLAN, "organization")));
        }
    }

    private void network(List<Block> blocks, List<Entry> entries) {
        Markup title = page.word("network");
        if (new NetworkFigure(page).write(blocks, parts.heading(3, "network", title))) {
            entries.add(new Entry("network", title));
        }
    }

    private void partners(List<Block> blocks, List<Entry> entries, List<ExistingPartner> partners) {
        if (partners.isEmpty()) {
            return;
        }
        blocks.add(parts.heading(3, "existing-partners", page.word("existingPartners")));
        entries.add(new Entry("existing-partners", page.word("existingPartners")));
        new PartnerBlocks(page, parts).write(blocks, 4, FormatTable.EXISTING_PARTNER, partners, COLUMNS);
    }
}

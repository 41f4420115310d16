package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnershipType;
import partnershipplan.model.Stage;
import partnershipplan.render.view.Block;
import partnershipplan.render.words.Markup;

/** Who the partners are: how many of which kind, then formal ones first, and those first that are furthest along. */
record PartnersAtAGlance(PlainChapters chapters, SummaryRoom room) {
    List<Block> blocks() {
        List<Partner> partners = new ArrayList<>(chapters.page.partners.values());
        partners.sort(Comparator.comparing((Partner p) -> !p.formal()).thenComparing(p -> order(p.stage())));
        List<Block> blocks = new ArrayList<>();
        if (!partners.isEmpty()) {
            blocks.add(figures(partners));
            Page page = chapters.page;
            Rows rows = new Rows()
                    .column(page.word("partner"), "c-name")
                    .column(page.word("kind"), "c-kind")
                    .column(page.label(FormatTable.EXISTING_PARTNER, "stage"), "c-status")
                    .column(page.word("whatItBrings"), "");
            partners.stream().limit(room.partners()).forEach(partner -> row(rows, partner));
            chapters.table(blocks, rows, partners.size() - room.partners());
        }
        return blocks;
    }

    private Block figures(List<Partner> partners) {
        int existing = (int) partners.stream().filter(p -> p.existing() != null).count();
        int formal = (int) partners.stream().filter(Partner::formal).count();
        int informal = (int) partners.stream()
                .filter(p -> p.type() == PartnershipType.INFORMAL)
                .count();
        return new FigureRow(chapters.page)
                .countAny("existingPartners", existing)
                .countAny("wantedPartners", partners.size() - existing)
                .countAny("formal", formal)
                .countAny("informal", informal)
                .block();
    }

    private void row(Rows rows, Partner partner) {
        Page page = chapters.page;
        rows.row(
                chapters.brief.line(partner.name(), room.name()),
                kind(partner),
                page.words.text(page.labels.value("stage", Type.Choice.text(partner.stage()))),
                brings(partner));
    }

    /** Formal or informal, as it is or is wanted, and whether it is there. */
    private Markup kind(Partner partner) {
        Page page = chapters.page;
        if (partner.type() == null) {
            return chapters.brief.blank();
        }
        Markup type = page.words.text(page.labels.value("type", Type.Choice.text(partner.type())));
        if (partner.existing() == null) {
            return page.words.sub(type, page.word("wanted"));
        }
        PartnershipType now = partner.existing().type();
        if (now == null || now == partner.type()) {
            return page.words.sub(type, page.word("existing"));
        }
        return page.words.sub(type, page.word(now == PartnershipType.FORMAL ? "formalToday" : "informalToday"));
    }

    private Markup brings(Partner partner) {
        Brief brief = chapters.brief;
        var existing = partner.existing();
        Markup purpose =
                existing == null ? Markup.EMPTY : brief.text(existing, "purpose", existing.purpose(), room.line());
        var goal = partner.goal();
        if (!purpose.isEmpty() || goal == null) {
            return purpose;
        }
        Markup outcome = brief.text(goal, "outcome", goal.outcome(), room.line());
        return outcome.isEmpty() ? brief.text(goal, "description", goal.description(), room.line()) : outcome;
    }

    private static int order(Stage stage) {
        return switch (stage) {
            case ACTIVE -> 0;
            case AGREED -> 1;
            case NEGOTIATING -> 2;
            case CONTACTED -> 3;
            case IDENTIFIED -> 4;
            case PAUSED -> 5;
            case ENDED -> 6;
        };
    }
}

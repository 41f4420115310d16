package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.model.Check;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Column;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;
import partnershipplan.render.words.Markup;

/** How each partner stands to each must-have. */
record CheckMatrix(Page page, Parts parts) {
    /** More must-haves than fit the width of a page are told with each partner only. */
    private static final int MOST = 7;

    void write(List<Block> blocks) {
        List<MustHave> mustHaves = Objects.requireNonNull(page.plan.need()).mustHaves();
        List<Partner> checked = page.partners.values().stream()
                .filter(p -> !p.joined(PartnerFacts::checks).isEmpty())
                .toList();
        if (checked.isEmpty() || mustHaves.size() > MOST) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(page.label(FormatTable.OUTREACH, "partner"), ""));
        mustHaves.forEach(m -> columns.add(new Column(name(m), "")));
        List<Row> rows =
                checked.stream().map(partner -> row(partner, mustHaves)).toList();
        blocks.add(parts.heading(4, parts.ourOwn(page.word("howPartnersStand"))));
        blocks.add(Block.of(new Table("stack matrix", columns, rows)));
    }

    private Markup name(MustHave mustHave) {
        String requirement = mustHave.requirement();
        return requirement == null ? page.word("toBeAnswered") : page.words.text(requirement);
    }

    private Row row(Partner partner, List<MustHave> mustHaves) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Markup.EMPTY, page.words.text(partner.name()), "", true));
        for (MustHave mustHave : mustHaves) {
            cells.add(new Cell(name(mustHave), result(partner, mustHave), "", false));
        }
        return new Row(cells);
    }

    private Markup result(Partner partner, MustHave mustHave) {
        for (Check check : partner.joined(PartnerFacts::checks)) {
            if (check.result() != null
                    && Objects.equals(check.mustHave(), mustHave.meta().id())) {
                return state(check.result());
            }
        }
        return new Markup("–");
    }

    private Markup state(Check.Result result) {
        String word = page.labels.value("result", Type.Choice.text(result));
        return switch (result) {
            case MET -> page.words.state("check-met", word);
            case NOT_MET -> page.words.state("check-unmet", word);
            case UNKNOWN -> page.words.state("check-unknown", word);
        };
    }
}

package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import partnershipplan.model.References;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Cell;
import partnershipplan.render.view.Column;
import partnershipplan.render.view.Row;
import partnershipplan.render.view.Table;
import partnershipplan.render.words.Markup;

/**
 * Who offers which service, and where there is a gap: a column for each of a few, and for more of them a list. Of fewer
 * than two partners it says nothing that the partner's own facts do not.
 */
record CoverageMatrix(Page page, Parts parts) {
    /** More columns than this do not fit the width of a page. */
    private static final int MOST = 5;

    private static final int FEWEST_PARTNERS = 2;
    private static final Markup NONE = new Markup("–");

    void write(List<Block> blocks) {
        Map<String, List<Offer>> offers = new Offers(page).all;
        long partners =
                offers.keySet().stream().filter(id -> !id.equals(References.US)).count();
        if (partners < FEWEST_PARTNERS) {
            return;
        }
        blocks.add(parts.heading(3, page.word("whoOffersWhat")));
        List<CoverageRow> rows = new CoverageRows(page).all(offers.values());
        blocks.add(Block.of(offers.size() <= MOST ? matrix(offers, rows) : list(offers, rows)));
    }

    private Table matrix(Map<String, List<Offer>> offers, List<CoverageRow> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(page.word("service"), ""));
        offers.keySet().forEach(id -> columns.add(new Column(name(id), "")));
        columns.add(new Column(page.word("covered"), ""));
        List<Row> told = new ArrayList<>();
        for (CoverageRow row : rows) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(Markup.EMPTY, row.label(), "", true));
            offers.forEach((id, own) -> cells.add(new Cell(name(id), mark(row, own), "", false)));
            cells.add(new Cell(page.word("covered"), covered(row, offers), "", false));
            told.add(new Row(cells));
        }
        return new Table("stack matrix", columns, told);
    }

    private Table list(Map<String, List<Offer>> offers, List<CoverageRow> rows) {
        List<Column> columns = List.of(
                new Column(page.word("service"), "c-name"),
                new Column(page.word("covered"), "c-status"),
                new Column(page.word("offeredBy"), ""),
                new Column(page.word("soughtFrom"), ""));
        List<Row> told = new ArrayList<>();
        for (CoverageRow row : rows) {
            told.add(new Row(List.of(
                    new Cell(Markup.EMPTY, row.label(), "", true),
                    new Cell(columns.get(1).label(), covered(row, offers), "", false),
                    new Cell(columns.get(2).label(), names(offers, own -> has(row, own, true)), "", false),
                    new Cell(
                            columns.get(3).label(),
                            names(offers, own -> has(row, own, false) && !has(row, own, true)),
                            "",
                            false))));
        }
        return new Table("stack", columns, told);
    }

    private Markup names(Map<String, List<Offer>> offers, Predicate<List<Offer>> which) {
        List<Markup> names = new ArrayList<>();
        offers.forEach((id, own) -> {
            if (which.test(own)) {
                names.add(name(id));
            }
        });
        return names.isEmpty() ? NONE : page.words.joined(names, "; ");
    }

    private Markup name(String id) {
        return page.words.text(page.name(id));
    }

    private Markup mark(CoverageRow row, List<Offer> own) {
        if (has(row, own, true)) {
            return page.words.state("check-met", page.labels.word("offered"));
        }
        return has(row, own, false) ? page.words.state("check-unknown", page.labels.word("sought")) : NONE;
    }

    private Markup covered(CoverageRow row, Map<String, List<Offer>> offers) {
        boolean covered = offers.values().stream().anyMatch(own -> has(row, own, true));
        return covered
                ? page.words.state("status-done", page.labels.word("yes"))
                : page.words.state("status-overdue", page.labels.word("gap"));
    }

    private static boolean has(CoverageRow row, List<Offer> own, boolean stands) {
        return own.stream()
                .anyMatch(offer -> offer.stands() == stands && row.asks().test(offer));
    }
}

package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import partnershipplan.draft.Draft;
import partnershipplan.draft.Element;
import partnershipplan.draft.FacePage;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Subgrant;
import partnershipplan.model.UnavailableElement;
import partnershipplan.render.view.Block;
import partnershipplan.render.words.Markup;

/** The face page of a subgrant: each element of the law by its number, stated or blank. */
record DraftFacePage(Page page, Draft draft) {
    List<Block> blocks() {
        FacePage facePage = draft.facePage();
        if (facePage == null) {
            return List.of();
        }
        Rows rows = new Rows()
                .column(page.word("element"), "c-kind")
                .column(page.word("whatIsStated"), "c-name")
                .column(page.word("statedAs"), "");
        for (Element element : facePage.elements()) {
            String word = element.provision().word();
            rows.row(
                    page.words.text(element.numeral()),
                    page.words.text(page.labels.value("element", word)),
                    stated(element));
        }
        return List.of(Block.of(rows.table()), Block.remark(page.words.text(edition(facePage))));
    }

    private String edition(FacePage facePage) {
        String source = switch (facePage.chosenBy().source()) {
            case NEWEST_AWARD -> page.labels.word("byAward");
            case PERIOD -> page.labels.word("byPeriod");
            case EFFECTIVE -> page.labels.word("byEffective");
            case TODAY -> page.labels.word("byToday");
        };
        String paragraph = facePage.elements().get(0).paragraph();
        return page.labels
                .word("edition")
                .replace("{paragraph}", paragraph.substring(0, paragraph.lastIndexOf('(')))
                .replace("{edition}", facePage.edition())
                .replace("{source}", source)
                .replace("{date}", page.dates.full(facePage.chosenBy().day()));
    }

    /** A line an award, or one for what does not depend on awards. */
    private Markup stated(Element element) {
        Map<Integer, List<Markup>> byAward = new TreeMap<>();
        for (Element.Place place : element.places()) {
            Markup told = isToldAbove(place) ? Markup.EMPTY : told(place);
            if (!told.isEmpty()) {
                byAward.computeIfAbsent(place.award(), award -> new ArrayList<>())
                        .add(told);
            }
        }
        boolean several = element.places().stream().anyMatch(place -> place.award() > 1);
        List<Markup> lines = new ArrayList<>();
        byAward.forEach((award, told) -> {
            Markup line = page.words.joined(told, " · ");
            String name = page.labels.word("award").replace("{n}", String.valueOf(award));
            lines.add(several ? page.words.labelled(page.words.text(name), line) : line);
        });
        Subgrant subgrant = draft.agreement().subgrant();
        for (UnavailableElement one : subgrant == null ? List.<UnavailableElement>of() : subgrant.unavailable()) {
            if (element.provision().word().equals(one.element())) {
                lines.add(unavailable(one));
            }
        }
        return page.words.lines(lines);
    }

    /** A contact or a rate that is told whole has its blanks in it. */
    private boolean isToldAbove(Element.Place place) {
        return page.blanks != null && page.blanks.isWritten(place.path());
    }

    private Markup told(Element.Place place) {
        if (place.item() == null) {
            return page.blanks == null ? Markup.EMPTY : page.blanks.at(place.path());
        }
        return new Tell(page).key(FormatTable.shape(place.shape()), place.item(), place.key());
    }

    private Markup unavailable(UnavailableElement one) {
        List<Markup> why =
                new Tell(page).items.extras(FormatTable.shape(FormatTable.UNAVAILABLE_ELEMENT), one, Set.of("element"));
        return page.words.labelled(page.label(FormatTable.SUBGRANT, "unavailable"), page.words.joined(why, " · "));
    }
}

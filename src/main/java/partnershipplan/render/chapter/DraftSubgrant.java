package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Award;
import partnershipplan.model.Item;
import partnershipplan.model.Monitoring;
import partnershipplan.model.Subgrant;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.words.Markup;

/** The article on what a subgrant says beside its elements: what the recipient is, reports, keeps and closes. */
record DraftSubgrant(Page page, Draft draft) {
    /** What we look into before we sign, which is no part of the agreement. */
    static final Set<String> OUR_FILE = Set.of("screening", "risk");

    /** What has a place of its own, whether or not a face page states the rest. */
    private static final Set<String> NO_ELEMENTS =
            Set.of("determination", "actions", "monitoring", "terms", "screening", "risk");

    void write(Article article) {
        Subgrant subgrant = draft.agreement().subgrant();
        if (subgrant == null) {
            return;
        }
        if (draft.facePage() == null) {
            article.facts(FormatTable.SUBGRANT, subgrant, NO_ELEMENTS);
        } else {
            awardPeriods(article, subgrant);
        }
        part(article, "determination", FormatTable.DETERMINATION, subgrant.determination());
        if (!subgrant.actions().isEmpty()) {
            article.clause(title("actions"));
            article.table(FormatTable.ACTION, subgrant.actions(), "number", "date", "amount");
        }
        monitoring(article, subgrant.monitoring());
        part(article, "terms", FormatTable.TERMS, subgrant.terms());
    }

    /** The awards' own periods, which are no element; the numbers are those of the face page. */
    private void awardPeriods(Article article, Subgrant subgrant) {
        List<Fact> periods = new ArrayList<>();
        int number = 0;
        for (Award award : subgrant.awards()) {
            Markup period = article.parts.tell.key(FormatTable.shape(FormatTable.AWARD), award, "period");
            String name = page.labels.word("award").replace("{n}", String.valueOf(++number));
            if (!period.isEmpty()) {
                periods.add(new Fact(page.words.text(name), period));
            }
        }
        if (!periods.isEmpty()) {
            article.clause(page.label(FormatTable.AWARD, "period"));
            article.add(Block.of(new Facts(periods)));
        }
    }

    private void part(Article article, String key, int shape, @Nullable Item item) {
        if (item != null) {
            article.clause(title(key));
            article.facts(shape, item, Set.of());
        }
    }

    private void monitoring(Article article, @Nullable Monitoring monitoring) {
        if (monitoring != null) {
            article.clause(title("monitoring"));
            article.table(FormatTable.REPORT, monitoring.reports(), "kind", "every", "due_days");
            boolean tabled = !monitoring.reports().isEmpty();
            article.facts(FormatTable.MONITORING, monitoring, tabled ? Set.of("reports") : Set.of());
        }
    }

    private Markup title(String key) {
        return page.label(FormatTable.SUBGRANT, key);
    }
}

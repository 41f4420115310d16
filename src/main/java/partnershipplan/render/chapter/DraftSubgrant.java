package partnershipplan.render.chapter;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Item;
import partnershipplan.model.Monitoring;
import partnershipplan.model.Subgrant;
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
        }
        part(article, "determination", FormatTable.DETERMINATION, subgrant.determination());
        if (!subgrant.actions().isEmpty()) {
            article.clause(title("actions"));
            article.table(FormatTable.ACTION, subgrant.actions(), "number", "date", "amount");
        }
        monitoring(article, subgrant.monitoring());
        part(article, "terms", FormatTable.TERMS, subgrant.terms());
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

package partnershipplan.render.chapter;

import java.util.Set;
import partnershipplan.draft.Draft;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Release;
import partnershipplan.model.Sharing;
import partnershipplan.render.words.Markup;

/** The article on what information flows, on what ground, by which release, and in which systems it is held. */
record DraftSharing(Page page, Draft draft) {
    void write(Article article) {
        Sharing sharing = draft.agreement().sharing();
        if (sharing == null) {
            return;
        }
        if (!sharing.flows().isEmpty()) {
            article.clause(page.label(FormatTable.SHARING, "flows"));
            article.table(FormatTable.FLOW, sharing.flows(), "from", "to", "what", "data", "basis", "use");
        }
        for (Release release : sharing.release()) {
            article.clause(page.label(FormatTable.SHARING, "release"));
            article.facts(FormatTable.RELEASE, release, Set.of());
        }
        if (!sharing.systems().isEmpty()) {
            Markup title = page.label(FormatTable.SHARING, "systems");
            article.clause(title);
            article.table(FormatTable.INFORMATION_SYSTEM, sharing.systems(), "name", "of", "kind", "identifying");
        }
    }
}

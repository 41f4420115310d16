package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Seen;
import partnershipplan.model.Agreement;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;

/**
 * A document that is asked for.
 *
 * @param agreement what is drafted, as its audience sees it; null for the documents of the whole plan
 */
public record DocumentChoice(DocumentKind kind, @Nullable Agreement agreement) {
    /** The documents of a kind that an audience can have: one, or one for each agreement that is such a document. */
    public static List<DocumentChoice> of(DocumentKind kind, Seen seen) {
        if (!kind.isDraft()) {
            return List.of(new DocumentChoice(kind, null));
        }
        List<DocumentChoice> drafts = new ArrayList<>();
        for (Agreement agreement : agreements(seen)) {
            if (agreement.instrument() == kind.instrument) {
                drafts.add(new DocumentChoice(kind, agreement));
            }
        }
        return drafts;
    }

    /** Every document that an audience can have. */
    public static List<DocumentChoice> all(Seen seen) {
        List<DocumentChoice> all = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            all.addAll(of(kind, seen));
        }
        return all;
    }

    /** The agreements that can be drafted for an audience: for one partner, those that it is a party to. */
    public static List<Agreement> agreements(Seen seen) {
        if (seen.audience().partner() == null) {
            return seen.plan().agreements();
        }
        Partners partners = new Partners(seen.plan());
        Partner reader = partners.get(seen.audience().partner());
        List<Agreement> own = new ArrayList<>();
        for (Agreement agreement : seen.plan().agreements()) {
            if (reader != null && partners.isParty(agreement, reader)) {
                own.add(agreement);
            }
        }
        return own;
    }

    /** What stands in the names of its files: of a draft, its kind and the agreement's id. */
    public String word() {
        return agreement == null
                ? kind.word()
                : kind.word() + "." + agreement.meta().id();
    }
}

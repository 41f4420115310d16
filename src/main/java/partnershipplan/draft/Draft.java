package partnershipplan.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.model.Agreement;
import partnershipplan.model.GoverningDay;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.Visibility;
import partnershipplan.vocabulary.Edition;
import partnershipplan.vocabulary.Editions;

/**
 * An agreement as it is drafted for an audience: who makes it, how it stands, and what is left blank in it.
 *
 * @param facePage what a subgrant of a federal award states; null where it is none, or its reader may not see it
 * @param whole whether its reader sees what only its parties may, such as money
 */
public record Draft(
        Agreement agreement,
        Standing standing,
        List<Side> sides,
        @Nullable FacePage facePage,
        boolean whole,
        List<Blank> blanks) {
    /** The draft as we ourselves see it. */
    public static Draft of(Plan plan, Agreement agreement, LocalDate today) {
        return of(plan, Audience.INTERNAL, agreement, today);
    }

    /**
     * The draft for an audience.
     *
     * @param agreement as the audience sees it
     */
    public static Draft of(Seen seen, Agreement agreement, LocalDate today) {
        return of(seen.plan(), seen.audience(), agreement, today);
    }

    private static Draft of(Plan plan, Audience audience, Agreement agreement, LocalDate today) {
        Partners partners = new Partners(plan);
        boolean whole = isWhole(partners, audience, agreement);
        FacePage facePage = whole && agreement.isSubaward() ? facePage(plan, partners, agreement, today) : null;
        List<Side> sides = Sides.of(plan, partners, agreement, today);
        Asking asking = new Asking();
        new Due(agreement, sides, facePage, partners, whole, asking).ask();
        return new Draft(agreement, Standing.of(plan, agreement, today), sides, facePage, whole, asking.blanks());
    }

    private static boolean isWhole(Partners partners, Audience audience, Agreement agreement) {
        Partner reader = partners.get(audience.partner());
        return audience.level() == Visibility.INTERNAL || reader != null && partners.isParty(agreement, reader);
    }

    private static FacePage facePage(Plan plan, Partners partners, Agreement agreement, LocalDate today) {
        GoverningDay day = GoverningDay.of(agreement, today);
        Edition edition = Editions.SHIPPED.on(day.day());
        return new FacePage(edition.name(), day, Elements.of(plan, partners, agreement, edition));
    }
}

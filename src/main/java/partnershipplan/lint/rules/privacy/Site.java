package partnershipplan.lint.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.Location;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.TargetPartner;
import partnershipplan.model.Visibility;
import partnershipplan.vocabulary.Words;

/**
 * A place of an organization.
 *
 * @param holder the path of the organization
 * @param hidden whether the organization, or the place, is said to be for ourselves alone
 * @param residential whether people live there
 */
record Site(Location location, String holder, boolean hidden, boolean residential) {
    private static final Set<String> HOUSING =
            Set.of("emergency shelter", "shelter", "transitional housing", "safe house");

    /** The places of our own organization and of all partners. */
    static List<Site> all(RuleContext plan) {
        List<Site> sites = new ArrayList<>(0);
        if (plan.plan().organization() != null) {
            PartnerFacts facts = plan.plan().organization().facts();
            Visibility visibility = plan.plan().organization().meta().visibility();
            add(facts, plan.plan().organization().path(), visibility, facts.services(), sites);
        }
        for (Partner partner : plan.partners().all()) {
            List<String> services = partner.joined(PartnerFacts::services);
            ExistingPartner existing = partner.existing();
            if (existing != null) {
                add(existing.facts(), existing.path(), existing.meta().visibility(), services, sites);
            }
            TargetPartner goal = partner.goal();
            if (goal != null) {
                add(goal.facts(), goal.path(), goal.meta().visibility(), services, sites);
            }
        }
        return sites;
    }

    private static void add(
            PartnerFacts facts,
            String holder,
            @Nullable Visibility visibility,
            List<String> services,
            List<Site> sites) {
        for (Location location : facts.location()) {
            boolean hidden =
                    visibility == Visibility.INTERNAL || location.meta().visibility() == Visibility.INTERNAL;
            sites.add(new Site(location, holder, hidden, isHome(location.for_(), services)));
        }
    }

    /** What the place is for decides; where that is not said, what the organization does. */
    private static boolean isHome(@Nullable String purpose, List<String> services) {
        if (purpose != null && SecretPlaces.isOpen(purpose)) {
            return false;
        }
        for (String service : services) {
            if (HOUSING.contains(
                    String.join(" ", Words.of(service.toLowerCase(Locale.ROOT)).words()))) {
                return true;
            }
        }
        return purpose != null && SecretPlaces.isSecret(purpose);
    }

    boolean confidential() {
        return Boolean.TRUE.equals(location.confidential());
    }

    /** The address where it leads to a door; empty otherwise. */
    String door() {
        return location.address() != null && Street.isDoor(location.address()) ? location.address() : "";
    }

    /** Whether a confidential address was given to others to see. */
    boolean isWidened() {
        Visibility visibility = location.meta().visibility();
        return confidential() && (visibility == Visibility.PUBLIC || visibility == Visibility.PARTNERS);
    }

    /** Whether people live at an address that nobody allowed to be told. */
    boolean isUnauthorized(RuleContext plan) {
        return residential
                && !hidden
                && !confidential()
                && !location.isOpen("confidential")
                && plan.lacks(location, "publication_authorization");
    }
}

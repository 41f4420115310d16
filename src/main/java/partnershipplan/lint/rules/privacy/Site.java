package partnershipplan.lint.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.Item;
import partnershipplan.model.Location;
import partnershipplan.model.Organization;
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

    /**
     * An organization where it stands in the plan.
     *
     * @param services what is said of them anywhere in the plan
     * @param name what is read where nothing is said of the services; empty otherwise
     */
    private record Holder(Item item, PartnerFacts facts, List<String> services, String name) {}

    /** The places of our own organization and of all partners. */
    static List<Site> all(RuleContext plan) {
        List<Site> sites = new ArrayList<>(0);
        Organization own = plan.plan().organization();
        if (own != null) {
            String name = plan.lacks(own, "services") ? own.name() : "";
            add(new Holder(own, own.facts(), own.facts().services(), name == null ? "" : name), sites);
        }
        for (Partner partner : plan.partners().all()) {
            List<String> services = partner.joined(PartnerFacts::services);
            ExistingPartner existing = partner.existing();
            TargetPartner goal = partner.goal();
            boolean unsaid = (existing == null || plan.lacks(existing, "services"))
                    && (goal == null || plan.lacks(goal, "services"));
            String name = unsaid ? partner.name() : "";
            if (existing != null) {
                add(new Holder(existing, existing.facts(), services, name), sites);
            }
            if (goal != null) {
                add(new Holder(goal, goal.facts(), services, name), sites);
            }
        }
        return sites;
    }

    private static void add(Holder holder, List<Site> sites) {
        for (Location location : holder.facts().location()) {
            boolean hidden = holder.item().meta().visibility() == Visibility.INTERNAL
                    || location.meta().visibility() == Visibility.INTERNAL;
            sites.add(new Site(location, holder.item().path(), hidden, isHome(location, holder)));
        }
    }

    /** What the place is for decides; where that is not said, what the organization does, and else its name. */
    private static boolean isHome(Location location, Holder holder) {
        String purpose = location.for_();
        if (purpose != null && SecretPlaces.isOpenDoor(purpose)) {
            return false;
        }
        for (String service : holder.services()) {
            if (HOUSING.contains(
                    String.join(" ", Words.of(service.toLowerCase(Locale.ROOT)).words()))) {
                return true;
            }
        }
        if (purpose == null) {
            return !location.isOpen("for") && SecretPlaces.isSecret(holder.name());
        }
        return SecretPlaces.isSecret(purpose);
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

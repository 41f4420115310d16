package partnershipplan.lint;

import java.util.List;
import partnershipplan.model.Agreement;
import partnershipplan.model.Award;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.Party;
import partnershipplan.model.Plan;
import partnershipplan.model.TargetPartner;
import partnershipplan.vocabulary.Listings;

/** Whether a confidentiality law binds anyone in a plan, as it says or as the listings imply that fund them. */
final class BoundParties {
    private BoundParties() {}

    static boolean areIn(Plan plan) {
        if (plan.organization() != null && isBound(plan.organization().facts())) {
            return true;
        }
        if (plan.background() != null) {
            for (ExistingPartner partner : plan.background().existingPartners()) {
                if (isBound(partner.facts())) {
                    return true;
                }
            }
        }
        for (TargetPartner partner : plan.goals()) {
            if (isBound(partner.facts())) {
                return true;
            }
        }
        for (Agreement agreement : plan.agreements()) {
            if (isIn(agreement)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(PartnerFacts facts) {
        return !facts.regimes().isEmpty() || imply(facts.assistanceListings());
    }

    private static boolean imply(List<String> listings) {
        for (String listing : listings) {
            if (Listings.SHIPPED.get(listing) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Agreement agreement) {
        for (Party party : agreement.parties()) {
            if (party.confidentiality() != null
                    && !party.confidentiality().regimes().isEmpty()) {
                return true;
            }
        }
        if (agreement.subgrant() != null) {
            for (Award award : agreement.subgrant().awards()) {
                if (Listings.SHIPPED.get(award.listing()) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}

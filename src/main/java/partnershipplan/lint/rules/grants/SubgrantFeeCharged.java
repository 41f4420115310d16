package partnershipplan.lint.rules.grants;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Award;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Listings;
import partnershipplan.vocabulary.Provision;

/** A fee on a subgrant of money from which none may be paid. */
public final class SubgrantFeeCharged implements Rule {
    @Override
    public String id() {
        return "subgrant/fee-charged";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Subaward subaward : Subawards.alive(plan)) {
            Subgrant subgrant = subaward.subgrant();
            Listings.Listing listing = subgrant == null ? null : listing(subgrant);
            if (listing != null && chargesFee(subgrant)) {
                subaward.report(
                        subaward.at("terms.fee"),
                        subaward.name() + " pays a fee above its costs from listing " + listing.number() + ", "
                                + listing.title() + ", from which none may be paid. Write `fee: 0`.",
                        Provision.PROFIT);
            }
        }
    }

    private static boolean chargesFee(@Nullable Subgrant subgrant) {
        return subgrant != null
                && subgrant.terms() != null
                && subgrant.terms().fee() != null
                && subgrant.terms().fee().amount().signum() > 0;
    }

    private static Listings.@Nullable Listing listing(Subgrant subgrant) {
        for (Award award : subgrant.awards()) {
            Listings.Listing listing = Listings.SHIPPED.get(award.listing());
            if (listing != null && listing.forbidsFee()) {
                return listing;
            }
        }
        return null;
    }
}

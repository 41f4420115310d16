package partnershipplan.lint.rules.confidentiality;

import java.util.Map;
import java.util.Set;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Regime;
import partnershipplan.vocabulary.Listings;

/** Someone is paid from a listing that brings a confidentiality law, and the plan does not say that the law binds them. */
public final class SharingRegimeUndeclared implements Rule {
    @Override
    public String id() {
        return "sharing/regime-undeclared";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Regimes regimes = new Regimes(plan);
        for (Actor actor : Actor.all(plan)) {
            Map<Regime, Listings.Listing> implied = regimes.implied(actor);
            if (!implied.isEmpty() && !actor.isPending(plan, "regimes")) {
                check(plan, actor, implied, regimes.declared(actor));
            }
        }
    }

    private static void check(
            RuleContext plan, Actor actor, Map<Regime, Listings.Listing> implied, Set<Regime> declared) {
        for (Map.Entry<Regime, Listings.Listing> law : implied.entrySet()) {
            if (!declared.contains(law.getKey())) {
                Listings.Listing listing = law.getValue();
                plan.report(
                        actor.at("regimes"),
                        "Money from listing " + listing.number() + ", " + listing.title() + ", comes with the rules of "
                                + Regimes.name(law.getKey()) + ", and the plan does not say that they bind "
                                + actor.name() + ". Read the award, and add `" + Regimes.word(law.getKey())
                                + "` to `regimes`.");
            }
        }
    }
}

package partnershipplan.lint.rules.confidentiality;

import java.util.HashSet;
import java.util.Set;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Party;
import partnershipplan.model.Regime;

/** Parties that are bound by different laws, and nothing says what each of them keeps confidential. */
public final class SharingOneClauseForAll implements Rule {
    @Override
    public String id() {
        return "sharing/one-clause-for-all";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Regimes regimes = new Regimes(plan);
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.isMutual() && bodiesOfLaw(plan, agreement, regimes) > 1 && !hasOwnClause(plan, agreement)) {
                plan.report(
                        agreement.at("parties"),
                        "The parties of " + Agreements.within(agreement) + " are bound by different laws, and none of"
                                + " them says what it keeps confidential. Add to each of the `parties` a"
                                + " `confidentiality:` with a `clause` of its own.");
            }
        }
    }

    /** How many different sets of laws bind the parties; a party that none binds does not count. */
    private static int bodiesOfLaw(RuleContext plan, Agreement agreement, Regimes regimes) {
        Set<Set<Regime>> different = new HashSet<>();
        for (Actor party : Parties.of(plan, agreement)) {
            different.add(regimes.of(party));
        }
        different.remove(Set.<Regime>of());
        return different.size();
    }

    private static boolean hasOwnClause(RuleContext plan, Agreement agreement) {
        if (agreement.parties().isEmpty()) {
            return plan.isPending(agreement, "parties");
        }
        for (Party party : agreement.parties()) {
            boolean said = party.confidentiality() == null
                    ? !plan.lacks(party, "confidentiality")
                    : !plan.lacks(party.confidentiality(), "clause");
            if (said) {
                return true;
            }
        }
        return false;
    }
}

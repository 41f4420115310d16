package partnershipplan.lint.rules.grants;

import java.math.BigDecimal;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.IndirectRate;
import partnershipplan.vocabulary.Provision;

/** A rate of indirect costs that is too high to go without negotiation, or that nobody can look up. */
public final class SubgrantIndirectRate implements Rule {
    @Override
    public String id() {
        return "subgrant/indirect-rate";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Subaward subaward : Subawards.alive(plan)) {
            IndirectRate indirect =
                    subaward.subgrant() == null ? null : subaward.subgrant().indirect();
            if (indirect != null) {
                check(subaward, indirect);
            }
        }
    }

    private static void check(Subaward subaward, IndirectRate indirect) {
        BigDecimal cap = subaward.law().edition().deMinimis();
        if (indirect.kind() == IndirectRate.Kind.DE_MINIMIS
                && indirect.rate() != null
                && indirect.rate().value().compareTo(cap) > 0) {
            subaward.report(
                    indirect.at("rate"),
                    "In " + subaward.within() + ", the de minimis rate is "
                            + indirect.rate().text() + " percent; without a negotiation it is at most " + cap
                            + ". Lower the `rate`, or write `kind: negotiated` with its `reference`.",
                    Provision.DE_MINIMIS);
        } else if (indirect.kind() == IndirectRate.Kind.NEGOTIATED
                && subaward.plan().lacks(indirect, "reference")) {
            subaward.report(
                    indirect.at("reference"),
                    "In " + subaward.within() + ", nothing says where the negotiated rate is written down. Add under"
                            + " `reference` the rate agreement, with its date.",
                    Provision.INDIRECT_RATE);
        }
    }
}

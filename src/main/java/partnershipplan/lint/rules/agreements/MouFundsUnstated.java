package partnershipplan.lint.rules.agreements;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Instrument;

/** A memorandum of understanding that does not say whether money moves. */
public final class MouFundsUnstated implements Rule {
    @Override
    public String id() {
        return "mou/funds-unstated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.instrument() == Instrument.MOU && plan.lacks(agreement, "funds")) {
                plan.report(
                        agreement.at("funds"),
                        Agreements.name(agreement) + " does not say whether money moves. Write `funds: none`: an MOU"
                                + " moves none, and it should say so.");
            }
        }
    }
}

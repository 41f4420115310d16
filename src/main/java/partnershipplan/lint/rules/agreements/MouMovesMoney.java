package partnershipplan.lint.rules.agreements;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Fund;
import partnershipplan.model.Instrument;

/** A memorandum of understanding that pays somebody. */
public final class MouMovesMoney implements Rule {
    @Override
    public String id() {
        return "mou/moves-money";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (agreement.instrument() == Instrument.MOU && Agreements.isAlive(agreement)) {
                check(plan, agreement);
            }
        }
    }

    private static void check(RuleContext plan, Agreement agreement) {
        for (Fund fund : agreement.funds()) {
            if (fund.amount() != null && fund.amount().amount().signum() > 0) {
                plan.report(
                        fund.at("amount"),
                        Agreements.name(agreement) + " is an MOU, and an MOU moves no money. Put the "
                                + fund.amount().text() + " into a subgrant (`instrument: subgrant`) if it is a part of"
                                + " a grant, or else into a contract (`instrument: contract`), and write `funds: none`"
                                + " here.");
            }
        }
    }
}

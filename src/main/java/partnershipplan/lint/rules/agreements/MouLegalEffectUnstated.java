package partnershipplan.lint.rules.agreements;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Instrument;

/** A memorandum of understanding that does not say whether it binds its parties. */
public final class MouLegalEffectUnstated implements Rule {
    @Override
    public String id() {
        return "mou/legal-effect-unstated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.instrument() == Instrument.MOU && plan.lacks(agreement, "legal_effect")) {
                plan.report(
                        agreement.at("legal_effect"),
                        Agreements.name(agreement) + " does not say whether it binds its parties. Ask counsel, and add"
                                + " `legal_effect: binding`, `non_binding` or `mixed`.");
            }
        }
    }
}

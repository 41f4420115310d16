package partnershipplan.lint.rules.agreements;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Agreement;
import partnershipplan.model.AgreementService;
import partnershipplan.model.Instrument;

/** A memorandum of understanding that does not say who provides what, or what it costs. */
public final class MouServicesAndCosts implements Rule {
    @Override
    public String id() {
        return "mou/services-and-costs";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.instrument() == Instrument.MOU) {
                check(plan, agreement);
            }
        }
    }

    private static void check(RuleContext plan, Agreement agreement) {
        if (plan.lacksAny(agreement, "services", agreement.services())) {
            plan.report(
                    agreement.at("services"),
                    Agreements.name(agreement) + " names no service. Add under `services` what each party provides,"
                            + " and what it costs.");
        }
        for (AgreementService service : agreement.services()) {
            if (plan.lacks(service, "cost")) {
                plan.report(
                        service.at("cost"),
                        "In " + Agreements.within(agreement) + ", the service "
                                + Say.quoted(service.service(), "without a name")
                                + " has no cost. Add `cost:` with an `amount` and its `basis`, or `cost: free`.");
            }
        }
    }
}

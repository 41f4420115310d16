package partnershipplan.lint.rules.confidentiality;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Flow;

/** Information that could tell who a client is leaves whoever serves them, and nobody asked the client. */
public final class SharingAgreementIsNotConsent implements Rule {
    @Override
    public String id() {
        return "sharing/agreement-is-not-consent";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        VictimServices services = new VictimServices(new Regimes(plan));
        for (Flows flows : Flows.alive(plan)) {
            for (Flow flow : flows.identifying()) {
                Actor sender = services.among(Actor.named(plan, flow.from()));
                if (sender != null && !isGround(flow.basis()) && !plan.isPending(flow, "basis")) {
                    plan.report(
                            flow.at("basis"),
                            "Under " + Agreements.within(flows.agreement()) + ", " + sender.name() + " shares "
                                    + Flows.what(flow) + " without the client's release: an agreement between"
                                    + " organizations is not the client's consent. Ask for a release and write `basis:"
                                    + " release`, share totals only, or name the `statute` or `court_order` that"
                                    + " compels it.");
                }
            }
        }
    }

    private static boolean isGround(Flow.@Nullable Basis basis) {
        return basis != null
                && switch (basis) {
                    case RELEASE, STATUTE, COURT_ORDER -> true;
                    case OWN_RECORD, NOT_APPLICABLE -> false;
                };
    }
}

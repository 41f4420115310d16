package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Direction;
import partnershipplan.model.Metric;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.PartnerFunction;
import partnershipplan.model.Stage;

/** A partner we refer people to, or who refers them to us, whose referrals nobody counts. */
public final class EvaluationReferralUnmeasured implements Rule {
    @Override
    public String id() {
        return "evaluation/referral-unmeasured";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        if (!Metrics.areKnown(plan)) {
            return;
        }
        for (Partner partner : plan.partners().all()) {
            if (partner.stage() != Stage.ENDED
                    && partner.joined(PartnerFacts::functions).contains(PartnerFunction.REFERRAL)) {
                check(plan, partner);
            }
        }
    }

    private static void check(RuleContext plan, Partner partner) {
        boolean sent = Metrics.cover(plan, partner, Metric.Kind.REFERRALS_SENT);
        boolean received = Metrics.cover(plan, partner, Metric.Kind.REFERRALS_RECEIVED);
        boolean completed = Metrics.cover(plan, partner, Metric.Kind.REFERRALS_COMPLETED);
        if (!sent && !received && !completed) {
            plan.report(
                    partner.path(),
                    "Referrals are part of the partnership with " + partner.name() + ", but no metric counts them. "
                            + "Add one with `kind: referrals_completed` and `partners: [" + partner.id() + "]`.");
        } else if (partner.fact(PartnerFacts::direction) == Direction.RECIPROCAL && sent != received) {
            plan.report(
                    partner.path(),
                    "Referrals with " + partner.name() + " go both ways, but only those "
                            + (sent ? "sent" : "received") + " are counted. Add a metric with `kind: referrals_"
                            + (sent ? "received" : "sent") + "`.");
        }
    }
}

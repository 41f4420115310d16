package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.format.Type;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Instrument;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.Stage;

/** An agreement that is planned with a partner, and no task that leads to it. */
public final class TimelineAgreementUnscheduled implements Rule {
    @Override
    public String id() {
        return "timeline/agreement-unscheduled";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        if (!Tasks.areKnown(plan)) {
            return;
        }
        for (Partner partner : plan.partners().all()) {
            Instrument planned = partner.fact(PartnerFacts::instrument);
            if (planned != null
                    && partner.stage().compareTo(Stage.PAUSED) < 0
                    && !wasExecuted(plan, partner, planned)
                    && !Tasks.anyFor(plan, partner)) {
                plan.report(
                        path(partner),
                        "An agreement with " + partner.name() + " is planned (`instrument: "
                                + Type.Choice.text(planned) + "`), but no task leads to it. "
                                + "Add one with `partner: " + partner.id()
                                + "`, such as drafting it, with a due date.");
            }
        }
    }

    private static boolean wasExecuted(RuleContext plan, Partner partner, Instrument instrument) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (agreement.instrument() == instrument
                    && agreement.status() != null
                    && agreement.status().compareTo(Agreement.Status.EXECUTED) >= 0
                    && plan.partners().isParty(agreement, partner)) {
                return true;
            }
        }
        return false;
    }

    private static String path(Partner partner) {
        boolean inGoal = partner.goal() != null && partner.goal().facts().instrument() != null;
        return inGoal || partner.existing() == null
                ? partner.path() + ".instrument"
                : partner.existing().at("instrument");
    }
}

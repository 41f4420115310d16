package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Partner;

/** A partner we seek that no task of the timeline is about. */
public final class TimelinePartnerWithoutTask implements Rule {
    @Override
    public String id() {
        return "timeline/partner-without-task";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        if (!Tasks.areKnown(plan)) {
            return;
        }
        for (Partner partner : plan.partners().targets()) {
            if (partner.stage().beforeAgreed() && !Tasks.anyFor(plan, partner)) {
                plan.report(
                        partner.path(),
                        "No task of the timeline is about " + partner.name() + ". Add one with `partner: "
                                + partner.id() + "`, an owner and a due date.");
            }
        }
    }
}

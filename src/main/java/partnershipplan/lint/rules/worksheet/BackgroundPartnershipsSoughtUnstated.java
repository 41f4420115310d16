package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Background;

/** A background that does not say which types of partnership we look for. */
public final class BackgroundPartnershipsSoughtUnstated implements Rule {
    @Override
    public String id() {
        return "background/partnerships-sought-unstated";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(RuleContext plan) {
        Background background = plan.plan().background();
        if (background != null && plan.lacks(background, "seeking")) {
            plan.report(
                    background.at("seeking"),
                    "The background does not say which types of partnership you look for. "
                            + "Add `seeking:` with `formal`, `informal`, or a list of both.");
        }
    }
}

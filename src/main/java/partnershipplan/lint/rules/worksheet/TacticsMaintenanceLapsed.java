package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Maintenance;

/** A habit that has been skipped twice. */
public final class TacticsMaintenanceLapsed implements Rule {
    @Override
    public String id() {
        return "tactics/maintenance-lapsed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Maintenance item : plan.sections().maintenance()) {
            if (item.hasLapsed(plan.today())) {
                plan.report(
                        item.at("last"),
                        Say.quoted(item.activity(), "This habit") + " was last done on " + item.last()
                                + ", more than twice its `every:` ago. Do it and write the new `last:` date,"
                                + " or write how often it truly happens.");
            }
        }
    }
}

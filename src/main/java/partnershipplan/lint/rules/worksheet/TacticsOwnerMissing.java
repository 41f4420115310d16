package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Outreach;

/** A tactic that nobody is named for. */
public final class TacticsOwnerMissing implements Rule {
    @Override
    public String id() {
        return "tactics/owner-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Outreach tactic : plan.sections().outreach()) {
            if (plan.lacks(tactic, "owner")) {
                plan.report(
                        tactic.at("owner"),
                        "Nobody is named for " + Say.quoted(tactic.tactic(), "this tactic")
                                + ". Add `owner:` with the role of the person who does it, such as `Program Manager`.");
            }
        }
    }
}

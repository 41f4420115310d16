package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Outreach;

/** A tactic of which nobody could say whether, or by when, it is done. */
public final class TacticsNotMeasurable implements Rule {
    @Override
    public String id() {
        return "tactics/not-measurable";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Outreach tactic : plan.sections().outreach()) {
            String name = Say.quoted(tactic.tactic(), "this tactic");
            boolean timeless = plan.lacks(tactic, "due");
            if (plan.lacks(tactic, "measure") && plan.lacks(tactic, "quantity")) {
                plan.report(
                        tactic.at("measure"),
                        "Nothing shows whether " + name + (timeless ? " happened, or by when it should" : " happened")
                                + ". Add `measure:` or `quantity:`" + (timeless ? ", and a `due:` date." : "."));
            } else if (timeless) {
                plan.report(tactic.at("due"), "Nothing says by when " + name + " should happen. Add a `due:` date.");
            }
        }
    }
}

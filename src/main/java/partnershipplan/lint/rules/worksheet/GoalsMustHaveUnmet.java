package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Check;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;

/** A partnership that stands although the partner lacks what there is no partnership without. */
public final class GoalsMustHaveUnmet implements Rule {
    @Override
    public String id() {
        return "goals/must-have-unmet";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Partner partner : plan.partners().all()) {
            if (partner.live()) {
                check(plan, partner);
            }
        }
    }

    private static void check(RuleContext plan, Partner partner) {
        for (MustHave mustHave : MustHaves.of(plan, partner)) {
            Check newest = partner.newestCheck(mustHave);
            if (Boolean.TRUE.equals(mustHave.blocking()) && newest != null && newest.result() == Check.Result.NOT_MET) {
                plan.report(
                        newest.at("result"),
                        "For " + partner.name() + " " + Say.quoted(mustHave.requirement(), "a must-have")
                                + " is not met, and it is blocking. Agree on how it will be met and write "
                                + "`stage: paused` until then, or `blocking: no` if you can do without it.");
            }
        }
    }
}

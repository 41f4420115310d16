package partnershipplan.lint.rules.worksheet;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.MustHave;

/** A must-have that does not say how one would know. */
public final class NeedMustHaveUntestable implements Rule {
    @Override
    public String id() {
        return "need/must-have-untestable";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (MustHave mustHave : plan.sections().mustHaves()) {
            if (plan.lacks(mustHave, "test")) {
                plan.report(
                        mustHave.at("test"),
                        "Nobody can tell whether a partner meets "
                                + Say.quoted(mustHave.requirement(), "this must-have")
                                + ". Add `test:` with what one would see, hear or read.");
            }
        }
    }
}

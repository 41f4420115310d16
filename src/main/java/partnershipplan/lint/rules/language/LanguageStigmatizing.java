package partnershipplan.lint.rules.language;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;

/** Words that speak of people as what was done to them, blame them, or doubt them. */
public final class LanguageStigmatizing implements Rule {
    @Override
    public String id() {
        return "language/stigmatizing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Wording.check(plan, false);
    }
}

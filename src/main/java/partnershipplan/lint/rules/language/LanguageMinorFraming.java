package partnershipplan.lint.rules.language;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;

/** A minor described as one who sells sex. */
public final class LanguageMinorFraming implements Rule {
    @Override
    public String id() {
        return "language/minor-framing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Wording.check(plan, true);
    }
}

package partnershipplan.lint.rules.agreements;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;

/** A letter that does not say what it is for: a partner that means to join, or only wishes well. */
public final class LetterKindMissing implements Rule {
    @Override
    public String id() {
        return "letter/kind-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement letter : Letters.written(plan)) {
            if (Agreements.lacks(plan, letter, "letter", letter.letter(), "kind")) {
                plan.report(
                        letter.at("letter.kind"),
                        Agreements.name(letter) + " does not say what kind of letter it is. Under `letter`, add `kind:`"
                                + " with `partner_intent`, `partner_commitment`, `support` or `applicant_notice`.");
            }
        }
    }
}

package partnershipplan.lint.rules.agreements;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;

/** A letter of intent that leaves open what is intended. */
public final class LetterIncomplete implements Rule {
    @Override
    public String id() {
        return "letter/incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement letter : Letters.written(plan)) {
            if (letter.isMutual()) {
                checkPromise(plan, letter);
            }
            if (Agreements.lacks(plan, letter, "letter", letter.letter(), "opportunity")) {
                plan.report(
                        letter.at("letter.opportunity"),
                        Agreements.name(letter) + " does not say what it is written for. Under `letter`, add"
                                + " `opportunity:` with the `name` of the grant and its `deadline`.");
            }
            if (letter.legalEffect() == Agreement.LegalEffect.BINDING) {
                plan.report(
                        letter.at("legal_effect"),
                        Agreements.name(letter) + " is a letter of intent, which does not bind. Write `legal_effect:"
                                + " non_binding`, or make it an MOU, a contract or a subgrant.");
            }
        }
    }

    private static void checkPromise(RuleContext plan, Agreement letter) {
        if (plan.lacksAny(letter, "services", letter.services())) {
            plan.report(
                    letter.at("services"),
                    Agreements.name(letter) + " names no service. Add under `services` what the partner means to"
                            + " provide.");
        }
        if (Agreements.lacks(plan, letter, "letter", letter.letter(), "successor")) {
            plan.report(
                    letter.at("letter.successor"),
                    Agreements.name(letter) + " does not say which agreement is to follow it. Under `letter`, add"
                            + " `successor:` with its `instrument` and the day it is `due`.");
        }
    }
}

package partnershipplan.lint.rules.agreements;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Party;
import partnershipplan.model.Signatory;

/** An agreement that is about to be signed, and a party for which nobody in particular signs. */
public final class AgreementSignatoryMissing implements Rule {
    @Override
    public String id() {
        return "agreement/signatory-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (agreement.status() == Agreement.Status.IN_REVIEW || agreement.status() == Agreement.Status.EXECUTED) {
                check(plan, agreement);
            }
        }
    }

    private static void check(RuleContext plan, Agreement agreement) {
        for (Party party : Agreements.parties(plan, agreement)) {
            if (plan.lacksAny(party, "signatory", party.signatory())) {
                plan.report(
                        party.at("signatory"),
                        "Nothing says who signs " + Agreements.within(agreement) + " for "
                                + Agreements.name(plan, party)
                                + ". Add `signatory:` with the `title` of that person and the `authority` to sign.");
            }
            for (Signatory signatory : party.signatory()) {
                check(plan, party, signatory);
            }
        }
    }

    private static void check(RuleContext plan, Party party, Signatory signatory) {
        List<String> missing = new ArrayList<>(0);
        for (String key : List.of("title", "authority")) {
            if (plan.lacks(signatory, key)) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            plan.report(
                    signatory.at(missing.get(0)),
                    "The signatory of " + Agreements.name(plan, party) + " has no `"
                            + String.join("` and no `", missing)
                            + "`. Write the person's office and what lets it sign, such as by-laws or a resolution.");
        }
    }
}

package partnershipplan.lint.rules.confidentiality;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.CompelledDisclosure;
import partnershipplan.model.Party;
import partnershipplan.model.PartyConfidentiality;

/** A party that must protect what clients told it, and has no plan for the day a court asks. */
public final class SharingCompelledDisclosureUnplanned implements Rule {
    @Override
    public String id() {
        return "sharing/compelled-disclosure-unplanned";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Regimes regimes = new Regimes(plan);
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.isMutual()) {
                for (Party party : Agreements.parties(plan, agreement)) {
                    if (Protection.isOwed(regimes.of(Actor.named(plan, party.party())))) {
                        check(plan, agreement, party);
                    }
                }
            }
        }
    }

    private static void check(RuleContext plan, Agreement agreement, Party party) {
        PartyConfidentiality confidentiality = party.confidentiality();
        if (confidentiality == null) {
            if (plan.lacks(party, "confidentiality")) {
                report(plan, agreement, party, party.at("confidentiality"));
            }
            return;
        }
        CompelledDisclosure compelled = confidentiality.compelledDisclosure();
        if (compelled == null) {
            if (plan.lacks(confidentiality, "compelled_disclosure")) {
                report(plan, agreement, party, confidentiality.at("compelled_disclosure"));
            }
        } else if (!Boolean.TRUE.equals(compelled.notify_()) && !plan.isPending(compelled, "notify")) {
            report(plan, agreement, party, compelled.at("notify"));
        } else if (plan.lacksAny(compelled, "steps", compelled.steps())) {
            report(plan, agreement, party, compelled.at("steps"));
        }
    }

    private static void report(RuleContext plan, Agreement agreement, Party party, String path) {
        plan.report(
                path,
                "In " + Agreements.within(agreement) + ", nothing says what " + Agreements.name(plan, party)
                        + " does when a court or a law compels it to disclose what a client told it. Add"
                        + " `compelled_disclosure:` under its `confidentiality`, with `notify: yes` and at least one of"
                        + " the `steps` that protect the client.");
    }
}

package partnershipplan.lint.rules.grants;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Determination;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Provision;

/** A subgrant, and nobody wrote down why its recipient is a subrecipient and no contractor. */
public final class SubgrantDeterminationMissing implements Rule {
    @Override
    public String id() {
        return "subgrant/determination-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Subaward subaward : Subawards.written(plan)) {
            check(subaward);
        }
    }

    private static void check(Subaward subaward) {
        Subgrant subgrant = subaward.subgrant();
        Determination determination = subgrant == null ? null : subgrant.determination();
        if (determination == null) {
            if (subaward.lacks("determination")) {
                subaward.report(
                        subaward.at("determination"),
                        "Nothing says why " + subaward.within() + " is a subgrant and no contract. Add `determination:`"
                                + " with its `result`, its `date` and the `rationale`.",
                        Provision.DETERMINATION);
            }
            return;
        }
        checkResult(subaward, determination);
        if (subaward.plan().lacks(determination, "date")) {
            subaward.report(
                    determination.at("date"),
                    "Nothing says when the recipient of " + subaward.within() + " was determined to be a subrecipient."
                            + " Add the `date`; it comes before the agreement.",
                    Provision.DETERMINATION);
        }
        if (subaward.plan().lacks(determination, "rationale")) {
            subaward.report(
                    Severity.WARNING,
                    determination.at("rationale"),
                    "The determination of " + subaward.within()
                            + " gives no reason. Add a `rationale`: who decides whom"
                            + " to serve, what it is measured by, whose program it carries out.",
                    Provision.DETERMINATION);
        }
    }

    private static void checkResult(Subaward subaward, Determination determination) {
        if (determination.result() == Determination.Result.CONTRACTOR) {
            subaward.report(
                    determination.at("result"),
                    subaward.name() + " is a subgrant, but its recipient was determined to be a contractor. Make it a"
                            + " contract (`instrument: contract`), or correct the `result`.",
                    Provision.DETERMINATION);
        } else if (subaward.plan().lacks(determination, "result")) {
            subaward.report(
                    determination.at("result"),
                    "The determination of " + subaward.within() + " has no result. Add `result: subrecipient`, or"
                            + " `contractor` and make it a contract.",
                    Provision.DETERMINATION);
        }
    }
}

package partnershipplan.lint.rules.confidentiality;

import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Release;

/** A release that a client may have to sign to be helped. */
public final class SharingConditionOfService implements Rule {
    @Override
    public String id() {
        return "sharing/condition-of-service";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Flows flows : Flows.alive(plan)) {
            for (Release release : flows.sharing().release()) {
                check(plan, flows, release);
            }
        }
    }

    private static void check(RuleContext plan, Flows flows, Release release) {
        String path = release.at("condition_of_service");
        if (Boolean.TRUE.equals(release.conditionOfService())) {
            plan.report(
                    path,
                    "Under " + Agreements.within(flows.agreement()) + ", a client has to sign the release to be served,"
                            + " and so is not free to say no. Serve people either way, and write"
                            + " `condition_of_service: no`.");
        } else if (plan.lacks(release, "condition_of_service")) {
            plan.report(
                    path,
                    "The release under " + Agreements.within(flows.agreement())
                            + " does not say whether services depend"
                            + " on it. They must not: agree on that, and write `condition_of_service: no`.");
        }
    }
}

package partnershipplan.lint.rules.grants;

import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Monitoring;
import partnershipplan.model.Subgrant;
import partnershipplan.model.Terms;
import partnershipplan.vocabulary.Provision;

/** A subgrant that does not pass on what the recipient must keep to, or how it reports, opens its books and closes. */
public final class SubgrantTermsMissing implements Rule {
    @Override
    public String id() {
        return "subgrant/terms-missing";
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
        Terms terms = subgrant == null ? null : subgrant.terms();
        Monitoring monitoring = subgrant == null ? null : subgrant.monitoring();
        if (subaward.lacksAny("terms", terms, "flow_down", terms == null ? List.of() : terms.flowDown())) {
            report(
                    subaward,
                    "terms.flow_down",
                    "which laws and conditions of the award the recipient must keep. List them under `flow_down` in"
                            + " `terms`.",
                    Provision.FLOW_DOWN);
        }
        if (subaward.lacksAny(
                "monitoring", monitoring, "reports", monitoring == null ? List.of() : monitoring.reports())) {
            report(
                    subaward,
                    "monitoring.reports",
                    "which reports the recipient makes. Add `reports:` under `monitoring`, each with its `kind` and how"
                            + " often, as `every`.",
                    Provision.REPORTS);
        }
        if (subaward.lacks("terms", terms, "records_access")) {
            report(
                    subaward,
                    "terms.records_access",
                    "who may see the recipient's records. Add `records_access` under `terms`; it need not open what"
                            + " would name a client.",
                    Provision.RECORDS_ACCESS);
        }
        if (subaward.lacks("terms", terms, "closeout")) {
            report(
                    subaward,
                    "terms.closeout",
                    "how it is closed. Add `closeout:` under `terms`, with `due_days` and the `steps`.",
                    Provision.CLOSEOUT);
        }
    }

    private static void report(Subaward subaward, String key, String what, Provision provision) {
        subaward.report(subaward.at(key), subaward.name() + " does not say " + what, provision);
    }
}

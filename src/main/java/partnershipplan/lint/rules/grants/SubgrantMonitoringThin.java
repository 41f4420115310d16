package partnershipplan.lint.rules.grants;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Money;
import partnershipplan.model.Monitoring;
import partnershipplan.model.Risk;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Provision;

/** A subgrant that nobody looks after closely enough once it is signed. */
public final class SubgrantMonitoringThin implements Rule {
    @Override
    public String id() {
        return "subgrant/monitoring-thin";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Subaward subaward : Subawards.written(plan)) {
            check(subaward);
        }
    }

    private static void check(Subaward subaward) {
        Subgrant subgrant = subaward.subgrant();
        Monitoring monitoring = subgrant == null ? null : subgrant.monitoring();
        List<Monitoring.Method> methods = monitoring == null ? List.of() : monitoring.methods();
        boolean pending = monitoring == null
                ? !subaward.lacks("monitoring")
                : subaward.plan().isPending(monitoring, "methods");
        if (!pending && !methods.contains(Monitoring.Method.REPORT_REVIEW)) {
            report(
                    subaward,
                    "monitoring.methods",
                    "Nobody is said to review the reports of " + subaward.within() + ". Add `report_review` to the"
                            + " `methods` under `monitoring`.",
                    Provision.REPORT_REVIEW);
        }
        if (subaward.lacks("monitoring", monitoring, "corrective_action")) {
            report(
                    subaward,
                    "monitoring.corrective_action",
                    "Nothing says what follows when something is wrong with " + subaward.within() + ". Add"
                            + " `corrective_action` under `monitoring`: who answers what, by when.",
                    Provision.CORRECTIVE_ACTION);
        }
        if (!pending && isHigh(subgrant) && !isClose(methods)) {
            report(
                    subaward,
                    "monitoring.methods",
                    "The risk of " + subaward.within() + " is rated high, but it is monitored like any other. Add"
                            + " `training`, `site_visit` or `agreed_upon_procedures` to the `methods`.",
                    Provision.CLOSER_MONITORING);
        }
        if (monitoring != null) {
            checkAudit(subaward, monitoring);
        }
    }

    private static void checkAudit(Subaward subaward, Monitoring monitoring) {
        BigDecimal threshold = subaward.law().edition().auditThreshold();
        Money spending = monitoring.expectedFederalSpending();
        if (spending != null
                && spending.amount().compareTo(threshold) >= 0
                && subaward.plan().lacks(monitoring, "audit_verified")) {
            report(
                    subaward,
                    "monitoring.audit_verified",
                    "The recipient of " + subaward.within() + " expects to spend " + spending.text()
                            + " of federal money in a year; from " + threshold.toPlainString()
                            + " on, an audit is due. Look whether there is one, and write the day under"
                            + " `audit_verified`.",
                    Provision.AUDIT);
        }
    }

    private static boolean isHigh(@Nullable Subgrant subgrant) {
        return subgrant != null && subgrant.risk() != null && subgrant.risk().rating() == Risk.Rating.HIGH;
    }

    private static boolean isClose(List<Monitoring.Method> methods) {
        return methods.contains(Monitoring.Method.TRAINING)
                || methods.contains(Monitoring.Method.SITE_VISIT)
                || methods.contains(Monitoring.Method.AGREED_UPON_PROCEDURES);
    }

    private static void report(Subaward subaward, String key, String message, Provision provision) {
        subaward.report(subaward.at(key), message, provision);
    }
}

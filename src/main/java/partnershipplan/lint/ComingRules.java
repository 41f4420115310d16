package partnershipplan.lint;

import java.util.List;

/** The rules of packs that are still to come: plans and configurations may name them already, without effect. */
public final class ComingRules {
    public static final List<String> IDS = List.of(
            "subgrant/determination-missing",
            "subgrant/data-missing",
            "subgrant/amounts-disagree",
            "subgrant/indirect-rate",
            "subgrant/exclusion-unchecked",
            "subgrant/terms-missing",
            "subgrant/risk-unassessed",
            "subgrant/monitoring-thin",
            "subgrant/confidentiality-not-flowed-down",
            "subgrant/fee-charged",
            "sharing/regime-undeclared",
            "sharing/agreement-is-not-consent",
            "sharing/release-incomplete",
            "sharing/blanket-release",
            "sharing/condition-of-service",
            "sharing/compelled-disclosure-unplanned",
            "sharing/identifying-report",
            "sharing/shared-database",
            "sharing/one-clause-for-all",
            "coalition/coverage-gap",
            "coalition/single-provider",
            "coalition/identity-conflict",
            "coalition/terms-conflict",
            "coalition/sector-gap");

    private ComingRules() {}
}

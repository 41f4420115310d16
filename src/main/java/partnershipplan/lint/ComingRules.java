package partnershipplan.lint;

import java.util.List;

/** The rules of packs that are still to come: plans and configurations may name them already, without effect. */
public final class ComingRules {
    public static final List<String> IDS = List.of(
            "agreement/term-missing",
            "agreement/expired",
            "agreement/review-overdue",
            "agreement/signatory-missing",
            "agreement/signature-state",
            "agreement/dispute-path-missing",
            "agreement/clause-missing",
            "agreement/chain-broken",
            "mou/moves-money",
            "mou/funds-unstated",
            "mou/services-and-costs",
            "mou/legal-effect-unstated",
            "letter/kind-missing",
            "letter/incomplete",
            "letter/stale",
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

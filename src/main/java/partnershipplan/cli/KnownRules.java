package partnershipplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.config.Known;

/** The rules and packs that a configuration may name. */
final class KnownRules {
    private static final List<String> PACKS =
            List.of("worksheet", "agreements", "us-grants", "confidentiality", "privacy", "language", "coalition");

    private static final List<String> WORKSHEET = List.of(
            "plan/placeholder-left",
            "plan/review-overdue",
            "plan/waiver-stale",
            "background/profile-thin",
            "background/partnerships-sought-unstated",
            "need/empty",
            "need/must-haves-missing",
            "need/must-have-untestable",
            "need/uncovered",
            "goals/empty",
            "goals/must-have-unchecked",
            "goals/must-have-unmet",
            "goals/agreement-missing",
            "goals/duplicate-partner",
            "goals/readiness-unaddressed",
            "tactics/partner-without-tactic",
            "tactics/owner-missing",
            "tactics/not-measurable",
            "tactics/maintenance-missing",
            "tactics/maintenance-lapsed",
            "accountability/roles-one-sided",
            "accountability/mechanism-missing",
            "accountability/consequence-missing",
            "accountability/boundary-vague",
            "accountability/owner-vague",
            "accountability/commitment-vague",
            "timeline/partner-without-task",
            "timeline/out-of-order",
            "timeline/overdue",
            "timeline/agreement-unscheduled",
            "evaluation/metric-incomplete",
            "evaluation/baseline-missing",
            "evaluation/unmeasured",
            "evaluation/referral-unmeasured",
            "evaluation/results-stale");

    private static final List<String> AGREEMENTS = List.of(
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
            "letter/stale");

    private static final List<String> US_GRANTS = List.of(
            "subgrant/determination-missing",
            "subgrant/data-missing",
            "subgrant/amounts-disagree",
            "subgrant/indirect-rate",
            "subgrant/exclusion-unchecked",
            "subgrant/terms-missing",
            "subgrant/risk-unassessed",
            "subgrant/monitoring-thin",
            "subgrant/confidentiality-not-flowed-down",
            "subgrant/fee-charged");

    private static final List<String> CONFIDENTIALITY = List.of(
            "sharing/regime-undeclared",
            "sharing/agreement-is-not-consent",
            "sharing/release-incomplete",
            "sharing/blanket-release",
            "sharing/condition-of-service",
            "sharing/compelled-disclosure-unplanned",
            "sharing/identifying-report",
            "sharing/shared-database",
            "sharing/one-clause-for-all");

    private static final List<String> PRIVACY = List.of(
            "privacy/identifier",
            "privacy/client-story",
            "privacy/confidential-site",
            "privacy/hidden-name-in-prose",
            "privacy/small-count",
            "privacy/personal-contact");

    private static final List<String> LANGUAGE = List.of("language/minor-framing", "language/stigmatizing");

    private static final List<String> COALITION = List.of(
            "coalition/coverage-gap",
            "coalition/single-provider",
            "coalition/identity-conflict",
            "coalition/terms-conflict",
            "coalition/sector-gap");

    /** The clauses that an agreement can be asked for. */
    private static final List<String> CLAUSES = List.of(
            "termination",
            "dispute_resolution",
            "amendment",
            "notices",
            "confidentiality",
            "nondiscrimination",
            "records",
            "liability",
            "entire_agreement",
            "survival",
            "insurance",
            "publicity",
            "data_breach");

    private KnownRules() {}

    static Known known() {
        Map<String, Map<String, List<String>>> rules = new LinkedHashMap<>();
        for (List<String> pack :
                List.of(WORKSHEET, AGREEMENTS, US_GRANTS, CONFIDENTIALITY, PRIVACY, LANGUAGE, COALITION)) {
            pack.forEach(rule -> rules.put(rule, Map.of()));
        }
        rules.put("agreement/clause-missing", Map.of("clauses", CLAUSES));
        return new Known(rules, PACKS);
    }
}

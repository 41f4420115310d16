package partnershipplan.lint.rules.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Agreement;
import partnershipplan.model.Clauses;
import partnershipplan.model.Party;

/** An agreement without a clause that its parties will need one day. */
public final class AgreementClauseMissing implements Rule {
    private static final String CONFIDENTIALITY = "confidentiality";
    private static final List<String> NEEDED = List.of("termination", "amendment", "notices", CONFIDENTIALITY);
    private static final List<String> USUAL = List.of("nondiscrimination", "records", "liability", "entire_agreement");
    private static final List<String> ALL = List.of(
            "termination",
            "dispute_resolution",
            "amendment",
            "notices",
            CONFIDENTIALITY,
            "nondiscrimination",
            "records",
            "liability",
            "entire_agreement",
            "survival",
            "insurance",
            "publicity",
            "data_breach");

    @Override
    public String id() {
        return "agreement/clause-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Map<String, List<String>> options() {
        return Map.of("clauses", ALL);
    }

    @Override
    public void check(RuleContext plan) {
        List<String> demanded = plan.option("clauses");
        for (Agreement agreement : Agreements.written(plan)) {
            if (agreement.isMutual()) {
                check(plan, agreement, demanded == null ? NEEDED : demanded, Severity.WARNING);
                check(plan, agreement, demanded == null ? USUAL : List.of(), Severity.INFO);
            }
        }
    }

    private static void check(RuleContext plan, Agreement agreement, List<String> words, Severity severity) {
        List<String> missing = new ArrayList<>(0);
        for (String word : words) {
            if (word.equals(CONFIDENTIALITY)) {
                checkConfidentiality(plan, agreement);
            } else if (isMissing(plan, agreement, word)) {
                missing.add("`" + word + "`");
            }
        }
        if (!missing.isEmpty()) {
            plan.report(
                    severity,
                    agreement.at("clauses"),
                    "For " + Agreements.within(agreement) + " the plan shows no clause " + Say.listed(missing)
                            + ". Add under `clauses` what the agreement says of it; if it says nothing, agree on the"
                            + " wording with the other parties.");
        }
    }

    private static boolean isMissing(RuleContext plan, Agreement agreement, String word) {
        Clauses clauses = agreement.clauses();
        if (clauses == null) {
            return plan.lacks(agreement, "clauses");
        }
        return switch (word) {
            case "termination" -> plan.lacksAny(clauses, word, clauses.termination());
            case "dispute_resolution" -> plan.lacksAny(clauses, word, clauses.disputeResolution());
            default -> plan.lacks(clauses, word);
        };
    }

    private static void checkConfidentiality(RuleContext plan, Agreement agreement) {
        if (plan.isPending(agreement, "parties")) {
            return;
        }
        for (Party party : agreement.parties()) {
            if (!plan.lacks(party, CONFIDENTIALITY)) {
                return;
            }
        }
        plan.report(
                agreement.at("parties"),
                "No party of " + Agreements.within(agreement)
                        + " says what it keeps confidential. Add `confidentiality:`"
                        + " to each of the `parties` that learns who a client is.");
    }
}

package partnershipplan.lint.rules.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Risk;
import partnershipplan.vocabulary.Provision;

/** A subgrant before which nobody asked how likely it is that the money, or the people it is for, come to harm. */
public final class SubgrantRiskUnassessed implements Rule {
    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "subgrant/risk-unassessed";
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
        Risk risk = subaward.subgrant() == null ? null : subaward.subgrant().risk();
        if (risk == null) {
            if (subaward.lacks("risk")) {
                report(
                        subaward,
                        "risk",
                        "Nothing says that the risk of " + subaward.within() + " was assessed. Add `risk:` with its"
                                + " `date`, and an answer to each factor, `" + String.join("`, `", factors(subaward))
                                + "`.");
            }
            return;
        }
        checkFactors(subaward, risk);
        checkDate(subaward, risk);
    }

    private static void checkFactors(Subaward subaward, Risk risk) {
        List<String> missing = new ArrayList<>(0);
        for (String factor : factors(subaward)) {
            if (subaward.plan().lacks(risk, factor)) {
                missing.add(factor);
            }
        }
        if (!missing.isEmpty()) {
            report(
                    subaward,
                    "risk." + missing.get(0),
                    "The assessment of the risk of " + subaward.within() + " leaves open `"
                            + String.join("`, `", missing) + "`. Answer each, be it with \"none known\".");
        }
    }

    private static void checkDate(Subaward subaward, Risk risk) {
        LocalDate date = risk.date();
        LocalDate signing = subaward.signing();
        if (subaward.plan().lacks(risk, "date")) {
            report(
                    subaward,
                    "risk.date",
                    "Nothing says when the risk of " + subaward.within() + " was assessed. Add the `date`.");
        } else if (date != null && signing != null && date.isAfter(signing)) {
            report(
                    subaward,
                    "risk.date",
                    "The risk of " + subaward.within() + " was assessed on " + date + ", after " + signing
                            + ", when it was due. Write the `date` of an earlier assessment, if there was one.");
        } else if (date != null && signing != null && date.plusMonths(MONTHS).isBefore(signing)) {
            subaward.report(
                    Severity.WARNING,
                    risk.at("date"),
                    "The risk of " + subaward.within() + " was assessed on " + date + ", more than " + MONTHS
                            + " months before " + signing + ". Assess it once more before anyone signs.",
                    Provision.RISK);
        }
    }

    private static List<String> factors(Subaward subaward) {
        return subaward.law().edition().riskFactors();
    }

    private static void report(Subaward subaward, String key, String message) {
        subaward.report(subaward.at(key), message, Provision.RISK);
    }
}

package partnershipplan.lint.rules.worksheet;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.Readiness;
import partnershipplan.model.Slug;

/** What might stand in a partnership's way, with nobody seeing to it. */
public final class GoalsReadinessUnaddressed implements Rule {
    private static final String KEY = "readiness";

    @Override
    public String id() {
        return "goals/readiness-unaddressed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        for (Partner partner : plan.partners().all()) {
            checkHistory(plan, partner);
            if (partner.goal() != null && partner.formal() && !saysWhoIsBehindIt(plan, partner)) {
                plan.report(
                        Severity.INFO,
                        partner.path() + "." + KEY,
                        "The plan does not say whether your own people are behind a formal partnership with "
                                + partner.name()
                                + ". Ask them, and add `leadership_buy_in:` and `staff_buy_in:` under `readiness`.");
            }
        }
    }

    private static void checkHistory(RuleContext plan, Partner partner) {
        for (PartnerFacts facts : partner.facts()) {
            Readiness readiness = facts.readiness();
            if (readiness == null || !tellsOfHistory(readiness)) {
                continue;
            }
            List<String> missing = new ArrayList<>(2);
            for (String key : List.of("mitigation", "owner")) {
                if (!answers(plan, partner, key)) {
                    missing.add(key);
                }
            }
            if (!missing.isEmpty()) {
                plan.report(
                        readiness.at(missing.get(0)),
                        "There is a history with " + partner.name() + ", but not what is done about it and by whom. "
                                + "Add `" + String.join(":` and `", missing) + ":` under `readiness`.");
            }
        }
    }

    private static boolean tellsOfHistory(Readiness readiness) {
        String history = readiness.history();
        return history != null && !Slug.of(history).equals("none");
    }

    private static boolean saysWhoIsBehindIt(RuleContext plan, Partner partner) {
        return partner.existing() != null && plan.isPending(partner.existing(), KEY)
                || partner.goal() != null && plan.isPending(partner.goal(), KEY)
                || answers(plan, partner, "leadership_buy_in")
                || answers(plan, partner, "staff_buy_in");
    }

    /** Whether a key of {@code readiness} has an answer, or one to come, in either place where the partner stands. */
    private static boolean answers(RuleContext plan, Partner partner, String key) {
        for (PartnerFacts facts : partner.facts()) {
            if (facts.readiness() != null && !plan.lacks(facts.readiness(), key)) {
                return true;
            }
        }
        return false;
    }
}

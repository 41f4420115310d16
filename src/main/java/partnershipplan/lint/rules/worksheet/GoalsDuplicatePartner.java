package partnershipplan.lint.rules.worksheet;

import java.util.HashMap;
import java.util.Map;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;

/** A partner that stands in the plan twice, its name spelled a little differently. */
public final class GoalsDuplicatePartner implements Rule {
    @Override
    public String id() {
        return "goals/duplicate-partner";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Map<String, Partner> known = new HashMap<>();
        for (Partner partner : plan.partners().all()) {
            String name = BareName.of(partner.name());
            Partner same = name.isEmpty() ? null : known.putIfAbsent(name, partner);
            if (same != null && !areTwoOffices(same, partner)) {
                plan.report(
                        partner.path() + ".name",
                        Say.quoted(partner.name(), "This partner") + " looks like "
                                + Say.quoted(same.name(), "a partner above")
                                + " under another id. Join the two entries, or give them names that tell them apart.");
            }
        }
    }

    /** Whether two offices of one organization are meant. */
    private static boolean areTwoOffices(Partner one, Partner other) {
        String unit = one.fact(PartnerFacts::unit);
        String another = other.fact(PartnerFacts::unit);
        return unit != null && another != null && !unit.equalsIgnoreCase(another);
    }
}

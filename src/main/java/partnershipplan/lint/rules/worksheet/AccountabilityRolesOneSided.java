package partnershipplan.lint.rules.worksheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Accountability;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.Party;
import partnershipplan.model.References;
import partnershipplan.model.Responsibility;
import partnershipplan.model.Role;

/** A formal partner, or our own organization, without any responsibility. */
public final class AccountabilityRolesOneSided implements Rule {
    private static final References EVERYONE = new References(List.of(References.ALL));

    @Override
    public String id() {
        return "accountability/roles-one-sided";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Accountability accountability = plan.plan().accountability();
        if (accountability == null || plan.isPending(accountability, "roles")) {
            return;
        }
        Set<String> bound = bound(plan);
        if (!bound.contains(References.US)) {
            plan.report(
                    accountability.at("roles"),
                    "Nothing says what our own organization does. "
                            + "Add a role with `party: us` and its `responsibilities:`.");
        }
        for (Partner partner : plan.partners().formal()) {
            if (!bound.contains(partner.id())) {
                plan.report(
                        partner.path(),
                        "Nothing says what " + partner.name()
                                + " does, although the partnership is formal. Add `responsibilities:` under"
                                + " `accountability.roles` with `party: " + partner.id() + "`.");
            }
        }
    }

    /** Everyone of whom a role or an agreement says, or is still to say, what they do. */
    private static Set<String> bound(RuleContext plan) {
        Set<String> bound = new HashSet<>();
        for (Role role : plan.sections().roles()) {
            add(role, role.party(), role.responsibilities(), plan, bound);
        }
        for (Agreement agreement : plan.plan().agreements()) {
            for (Party party : agreement.parties()) {
                add(party, party.party(), party.responsibilities(), plan, bound);
            }
        }
        return bound;
    }

    private static void add(
            Item item, References party, List<Responsibility> does, RuleContext plan, Set<String> bound) {
        if (plan.isPending(item, "party")) {
            bound.add(References.US);
            bound.addAll(plan.partners().ids(EVERYONE));
        } else if (!plan.lacksAny(item, "responsibilities", does)) {
            bound.addAll(plan.partners().ids(party));
        }
    }
}

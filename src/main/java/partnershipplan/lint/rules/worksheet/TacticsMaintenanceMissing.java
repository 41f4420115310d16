package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Cadence;
import partnershipplan.model.Maintenance;
import partnershipplan.model.Partner;
import partnershipplan.model.Tactics;

/** A live partner whom nothing keeps, or a formal one who is touched less often than quarterly. */
public final class TacticsMaintenanceMissing implements Rule {
    @Override
    public String id() {
        return "tactics/maintenance-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Tactics tactics = plan.plan().tactics();
        if (tactics == null || plan.isPending(tactics, "maintenance")) {
            return;
        }
        for (Partner partner : plan.partners().all()) {
            if (partner.live()) {
                check(partner, tactics, plan);
            }
        }
    }

    private static void check(Partner partner, Tactics tactics, RuleContext plan) {
        boolean covered = false;
        for (Maintenance item : tactics.maintenance()) {
            boolean names = plan.partners().names(item.partner(), partner);
            if (plan.isPending(item, "partner") || names && (!partner.formal() || isOftenEnough(item.every()))) {
                return;
            }
            covered |= names;
        }
        plan.report(partner.path(), covered ? seldom(partner) : never(partner));
    }

    private static String never(Partner partner) {
        return "Nothing says how the partnership with " + partner.name()
                + " is kept. Add what you do, and how often, under `tactics.maintenance` with `partner: "
                + partner.id() + "`.";
    }

    private static String seldom(Partner partner) {
        return "The formal partnership with " + partner.name()
                + " is tended less often than once a quarter. Write `every: quarterly` or more often for what"
                + " `tactics.maintenance` says of it, or add something that comes round sooner.";
    }

    /** Whether it comes round each quarter; where it is not said how often, that is reported elsewhere. */
    private static boolean isOftenEnough(@Nullable Cadence every) {
        if (every == null) {
            return true;
        }
        return every.unit() != null
                && switch (every.unit()) {
                    case DAY -> every.count() <= 92;
                    case WEEK -> every.count() <= 13;
                    case MONTH -> every.count() <= 3;
                    case YEAR -> false;
                };
    }
}

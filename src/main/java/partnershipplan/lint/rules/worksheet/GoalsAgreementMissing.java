package partnershipplan.lint.rules.worksheet;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.format.Type;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Agreement;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.PartnershipType;
import partnershipplan.model.Stage;

/** A partnership that is called formal without an agreement, or informal with one. */
public final class GoalsAgreementMissing implements Rule {
    @Override
    public String id() {
        return "goals/agreement-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        ExecutedAgreements executed = new ExecutedAgreements(plan);
        for (Partner partner : plan.partners().all()) {
            if (partner.formal()) {
                checkFormal(plan, partner, executed);
            } else if (partner.type() == PartnershipType.INFORMAL) {
                checkInformal(plan, partner, executed.formalizing(partner));
            }
        }
    }

    private static void checkFormal(RuleContext plan, Partner partner, ExecutedAgreements executed) {
        if (partner.stage() == Stage.ENDED || executed.mayName(partner)) {
            return;
        }
        if (standsAsFormal(partner)) {
            String start = "The partnership with " + partner.name() + " is formal and `"
                    + Type.Choice.text(partner.stage()) + "`, but ";
            plan.report(partner.path(), start + whatIsMissing(executed.awaited(partner)));
        } else if (partner.fact(PartnerFacts::instrument) == null && !isPending(plan, partner)) {
            plan.report(
                    partner.path() + ".instrument",
                    "The partnership with " + partner.name() + " is to be formal, but no agreement is planned. "
                            + "Add `instrument:` with what you mean to sign, such as `mou`.");
        }
    }

    private static String whatIsMissing(@Nullable Agreement awaited) {
        if (awaited == null || awaited.status() == null) {
            return "no executed agreement names this partner. Add it under `agreements`, or correct the `stage` or the"
                    + " `type`.";
        }
        return Say.quoted(awaited.title(), "`" + awaited.meta().id() + "`") + " is still `"
                + Type.Choice.text(awaited.status())
                + "`. Write `status: executed` once it is signed, or set `stage: negotiating`.";
    }

    /** Whether the partnership that stands is the formal one: of an informal one, `formal` may be the aim. */
    private static boolean standsAsFormal(Partner partner) {
        boolean aim = partner.goal() != null && partner.goal().stage() != null;
        return partner.live()
                && (aim || partner.existing() == null || partner.existing().type() == PartnershipType.FORMAL);
    }

    private static void checkInformal(RuleContext plan, Partner partner, @Nullable Agreement agreement) {
        if (agreement != null) {
            plan.report(
                    partner.path() + ".type",
                    "The partnership with " + partner.name() + " is called informal, but "
                            + Say.quoted(
                                    agreement.title(), "`" + agreement.meta().id() + "`")
                            + " makes it formal. Write `type: formal`, or correct the agreement.");
        }
    }

    private static boolean isPending(RuleContext plan, Partner partner) {
        return partner.existing() != null && plan.isPending(partner.existing(), "instrument")
                || partner.goal() != null && plan.isPending(partner.goal(), "instrument");
    }
}

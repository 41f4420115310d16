package partnershipplan.lint.rules.grants;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;

/** The agreements that pass a federal award on. */
final class Subawards {
    private Subawards() {}

    /** Those whose wording can be judged and mended: they are being drafted, or they stand. */
    static List<Subaward> written(RuleContext plan) {
        List<Subaward> written = new ArrayList<>(0);
        for (Subaward subaward : alive(plan)) {
            if (Agreements.isWritten(subaward.agreement())) {
                written.add(subaward);
            }
        }
        return written;
    }

    /** Those that stand, or may one day. */
    static List<Subaward> alive(RuleContext plan) {
        List<Subaward> alive = new ArrayList<>(0);
        for (Agreement agreement : plan.plan().agreements()) {
            boolean unread = agreement.subgrant() == null && plan.isPending(agreement, "subgrant");
            if (Agreements.isAlive(agreement) && agreement.isSubaward() && !unread) {
                alive.add(
                        new Subaward(plan, agreement, agreement.subgrant(), ChosenEdition.of(agreement, plan.today())));
            }
        }
        return alive;
    }
}

package partnershipplan.lint.rules.grants;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Determination;
import partnershipplan.model.Fund;
import partnershipplan.model.Instrument;
import partnershipplan.model.Subgrant;

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
            if (Agreements.isAlive(agreement) && isSubaward(agreement) && !unread) {
                alive.add(
                        new Subaward(plan, agreement, agreement.subgrant(), ChosenEdition.of(agreement, plan.today())));
            }
        }
        return alive;
    }

    /** A document of another name that holds {@code subgrant} is one as well, unless that says it is a contract. */
    private static boolean isSubaward(Agreement agreement) {
        Subgrant subgrant = agreement.subgrant();
        if (agreement.instrument() == Instrument.SUBGRANT) {
            return subgrant != null || !isOfOtherMoney(agreement.funds());
        }
        return subgrant != null && !isContractor(subgrant.determination());
    }

    private static boolean isContractor(@Nullable Determination determination) {
        return determination != null && determination.result() == Determination.Result.CONTRACTOR;
    }

    /** Whether all the money is said to be none of the federal government's. */
    private static boolean isOfOtherMoney(List<Fund> funds) {
        for (Fund fund : funds) {
            if (fund.kind() == null || fund.kind() == Fund.Kind.FEDERAL) {
                return false;
            }
        }
        return !funds.isEmpty();
    }
}

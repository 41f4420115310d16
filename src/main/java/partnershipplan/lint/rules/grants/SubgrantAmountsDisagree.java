package partnershipplan.lint.rules.grants;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Award;
import partnershipplan.model.Money;
import partnershipplan.model.Obligated;
import partnershipplan.model.Period;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Provision;

/** A subgrant whose amounts do not add up, or whose periods do not lie within each other. */
public final class SubgrantAmountsDisagree implements Rule {
    @Override
    public String id() {
        return "subgrant/amounts-disagree";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Subaward subaward : Subawards.alive(plan)) {
            Subgrant subgrant = subaward.subgrant();
            if (subgrant != null) {
                checkOrder(subaward, subgrant.obligated());
                checkSum(subaward, subgrant);
                checkPeriods(subaward, subgrant);
            }
        }
    }

    private static void checkOrder(Subaward subaward, @Nullable Obligated obligated) {
        if (obligated == null) {
            return;
        }
        if (isLess(obligated.total(), obligated.thisAction())) {
            subaward.report(
                    obligated.at("total"),
                    "In " + subaward.within() + ", the total obligated is less than what this action obligates, though"
                            + " it includes it. Correct `total` or `this_action`.",
                    Provision.OBLIGATED_TOTAL);
        }
        if (isLess(obligated.committed(), obligated.total())) {
            less(subaward, obligated, "the total obligated", "total");
        } else if (obligated.total() == null && isLess(obligated.committed(), obligated.thisAction())) {
            less(subaward, obligated, "what this action obligates", "this_action");
        }
    }

    private static void less(Subaward subaward, Obligated obligated, String what, String key) {
        subaward.report(
                obligated.at("committed"),
                "In " + subaward.within() + ", the amount committed is less than " + what + ". Correct `committed` or `"
                        + key + "`.",
                Provision.COMMITTED);
    }

    private static boolean isLess(@Nullable Money amount, @Nullable Money than) {
        return amount != null && than != null && amount.amount().compareTo(than.amount()) < 0;
    }

    private static void checkSum(Subaward subaward, Subgrant subgrant) {
        Obligated obligated = subgrant.obligated();
        Money action = obligated == null ? null : obligated.thisAction();
        BigDecimal sum = sum(subaward, subgrant);
        if (obligated != null && action != null && sum != null && sum.compareTo(action.amount()) != 0) {
            subaward.report(
                    obligated.at("this_action"),
                    "In " + subaward.within() + ", the amounts of the awards add up to " + sum.toPlainString()
                            + ", but this action obligates " + action.text()
                            + ". Correct an `amount` under `awards`, or `this_action`.",
                    Provision.LISTING);
        }
    }

    /** What the listings add up to; null where one gives no amount. */
    private static @Nullable BigDecimal sum(Subaward subaward, Subgrant subgrant) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Award award : subgrant.awards()) {
            if (award.amount() == null) {
                return null;
            }
            sum = sum.add(award.amount().amount());
        }
        return subgrant.awards().isEmpty() || subaward.plan().isPending(subgrant, "awards") ? null : sum;
    }

    private static void checkPeriods(Subaward subaward, Subgrant subgrant) {
        Period period = subgrant.period();
        String outside = outside(subgrant.budgetPeriod(), period);
        if (outside != null) {
            subaward.report(
                    subaward.at("budget_period." + outside),
                    "The budget period of " + subaward.within() + " is not within its period of performance. Correct"
                            + " one of the two.",
                    Provision.BUDGET_PERIOD);
        }
        for (Award award : subgrant.awards()) {
            String beyond = outside(period, award.period());
            if (beyond != null) {
                subaward.report(
                        subaward.at("period." + beyond),
                        "The period of performance of " + subaward.within() + " is not within that of the award "
                                + (award.number() == null ? "behind it" : award.number())
                                + ": nothing outside can be paid from that award. Correct one of the two.",
                        Provision.PERIOD);
            }
        }
    }

    /** By which of its days a period is not within another; null where it is. */
    private static @Nullable String outside(@Nullable Period inner, @Nullable Period outer) {
        if (inner == null || outer == null) {
            return null;
        }
        if (inner.start() != null && outer.start() != null && inner.start().isBefore(outer.start())) {
            return "start";
        }
        return inner.end() != null && outer.end() != null && inner.end().isAfter(outer.end()) ? "end" : null;
    }
}

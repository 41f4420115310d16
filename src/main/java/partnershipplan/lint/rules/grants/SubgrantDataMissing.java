package partnershipplan.lint.rules.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Subgrant;
import partnershipplan.model.UnavailableElement;
import partnershipplan.vocabulary.Provision;

/** A subgrant that does not state an element of what a subgrant must state. */
public final class SubgrantDataMissing implements Rule {
    @Override
    public String id() {
        return "subgrant/data-missing";
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
        List<Gap> gaps = new ArrayList<>(0);
        RecipientElements.find(subaward, gaps);
        SubgrantElements.find(subaward, gaps);
        AwardElements.find(subaward, gaps);
        for (Gap gap : gaps) {
            report(subaward, gap);
        }
    }

    private static void report(Subaward subaward, Gap gap) {
        RuleContext plan = subaward.plan();
        UnavailableElement unavailable = unavailable(subaward.subgrant(), gap.element());
        String excuse = unavailable == null ? "" : excuse(plan, unavailable);
        subaward.report(
                unavailable != null && isAwaited(plan, unavailable) ? Severity.WARNING : Severity.ERROR,
                gap.path(),
                gap.message() + excuse,
                gap.element());
    }

    /** Whether the day on which it is expected is still to come, or still to be said. */
    private static boolean isAwaited(RuleContext plan, UnavailableElement unavailable) {
        LocalDate expected = unavailable.expected();
        return expected == null ? plan.isPending(unavailable, "expected") : !expected.isBefore(plan.today());
    }

    private static String excuse(RuleContext plan, UnavailableElement unavailable) {
        String reason = " It is said to be unavailable: " + Say.quoted(unavailable.reason(), "no reason is given");
        if (unavailable.expected() != null) {
            return reason + (isAwaited(plan, unavailable) ? ", and is" : ", but was") + " expected on "
                    + unavailable.expected() + ".";
        }
        return reason + (isAwaited(plan, unavailable) ? "." : ", without a date on which it is `expected`.");
    }

    private static @Nullable UnavailableElement unavailable(@Nullable Subgrant subgrant, Provision element) {
        if (subgrant != null) {
            for (UnavailableElement unavailable : subgrant.unavailable()) {
                if (element.word().equals(unavailable.element())) {
                    return unavailable;
                }
            }
        }
        return null;
    }
}

package partnershipplan.lint.rules.grants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Contact;
import partnershipplan.model.IndirectRate;
import partnershipplan.model.Obligated;
import partnershipplan.model.Period;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Provision;

/** The elements that a subgrant states of itself: its periods, its amounts, who passes it on, its indirect rate. */
record SubgrantElements(Subaward subaward, List<Gap> gaps) {
    static void find(Subaward subaward, List<Gap> gaps) {
        new SubgrantElements(subaward, gaps).find(subaward.subgrant());
    }

    private void find(@Nullable Subgrant subgrant) {
        Obligated obligated = subgrant == null ? null : subgrant.obligated();
        period(Provision.PERIOD, subgrant == null ? null : subgrant.period(), "its period of performance");
        period(Provision.BUDGET_PERIOD, subgrant == null ? null : subgrant.budgetPeriod(), "its budget period");
        amount(Provision.OBLIGATED_THIS_ACTION, obligated, "this_action", "what this action obligates");
        amount(Provision.OBLIGATED_TOTAL, obligated, "total", "what is obligated in all, with this action");
        amount(
                Provision.COMMITTED,
                obligated,
                "committed",
                "how much of the award is committed to the recipient in all");
        if (subaward.lacks("pass_through")) {
            add(
                    Provision.PASS_THROUGH,
                    "pass_through",
                    "who passes the money on. Add `pass_through:` with a partner's id, or `us`.");
        }
        official(subgrant == null ? null : subgrant.official());
        indirect(subgrant == null ? null : subgrant.indirect());
    }

    private void period(Provision element, @Nullable Period period, String what) {
        String key = element.word();
        if (subaward.lacks(key, period, "start") || subaward.lacks(key, period, "end")) {
            add(element, key, what + ". Add `" + key + ":` with `start` and `end`.");
        }
    }

    private void amount(Provision element, @Nullable Obligated obligated, String key, String what) {
        if (subaward.lacks("obligated", obligated, key)) {
            add(element, element.word(), what + ". Add `" + key + "` under `obligated`, in dollars.");
        }
    }

    private void official(@Nullable Contact official) {
        String what = "how to reach the official who awards it. ";
        RuleContext plan = subaward.plan();
        if (official == null) {
            if (subaward.lacks("official")) {
                add(
                        Provision.OFFICIAL,
                        "official",
                        what + "Add `official:` with a `title`, and an `email` or a `phone`.");
            }
        } else if (plan.lacks(official, "name") && plan.lacks(official, "title")) {
            add(Provision.OFFICIAL, "official.title", what + "Add the `title` or the `name` under `official`.");
        } else if (plan.lacks(official, "email") && plan.lacks(official, "phone")) {
            add(Provision.OFFICIAL, "official.email", what + "Add an `email` or a `phone` under `official`.");
        }
    }

    private void indirect(@Nullable IndirectRate indirect) {
        String what = "the rate of indirect costs. ";
        if (subaward.lacks("indirect", indirect, "kind")) {
            add(
                    Provision.INDIRECT,
                    indirect == null ? "indirect" : "indirect.kind",
                    what
                            + "Add under `indirect` the `kind`, `negotiated`, `de_minimis`, `cost_allocation` or `none`, and"
                            + " the `rate`.");
        } else if (indirect != null && indirect.hasRate() && subaward.plan().lacks(indirect, "rate")) {
            add(Provision.INDIRECT, "indirect.rate", what + "Add the `rate` under `indirect`, in percent.");
        }
    }

    private void add(Provision element, String key, String what) {
        gaps.add(new Gap(element, subaward.at(key), subaward.name() + " does not state " + what));
    }
}

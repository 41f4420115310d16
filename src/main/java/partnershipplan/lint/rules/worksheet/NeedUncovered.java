package partnershipplan.lint.rules.worksheet;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Background;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.Item;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnerFacts;
import partnershipplan.model.PartnershipNeed;
import partnershipplan.model.TargetPartner;

/** A need that no partner answers, or a partner we seek who answers none. */
public final class NeedUncovered implements Rule {
    private static final String KEY = "needs";

    @Override
    public String id() {
        return "need/uncovered";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Set<String> named = named(plan);
        for (PartnershipNeed need : plan.sections().needs()) {
            String id = need.meta().id();
            if (named != null && id != null && !named.contains(id)) {
                plan.report(
                        need.path(),
                        "No partner answers the need " + Say.quoted(need.need(), "`" + id + "`") + ". Add `needs: ["
                                + id + "]` to the partner who does, or a partner you seek under `goals`.");
            }
        }
        // Where nothing is needed, need/empty says so.
        if (!plan.sections().needs().isEmpty()) {
            checkTargets(plan);
        }
    }

    private static void checkTargets(RuleContext plan) {
        for (Partner partner : plan.partners().targets()) {
            if (partner.joined(PartnerFacts::needs).isEmpty()
                    && !isPending(plan, partner.existing())
                    && !isPending(plan, partner.goal())) {
                plan.report(
                        partner.path() + "." + KEY,
                        "The plan does not say which need " + partner.name()
                                + " would answer. Add `needs:` with the id of one or more of `need.needs`.");
            }
        }
    }

    /** The needs that partners name; null while a partner may name more of them than could be read. */
    private static @Nullable Set<String> named(RuleContext plan) {
        Background background = plan.plan().background();
        if (background == null || !isList(background, "existing_partners") || !isList(plan.plan(), "goals")) {
            return null;
        }
        Set<String> named = new HashSet<>();
        for (ExistingPartner partner : background.existingPartners()) {
            if (isPending(plan, partner)) {
                return null;
            }
            named.addAll(partner.facts().needs());
        }
        for (TargetPartner partner : plan.plan().goals()) {
            if (isPending(plan, partner)) {
                return null;
            }
            named.addAll(partner.facts().needs());
        }
        return named;
    }

    private static boolean isList(Item item, String key) {
        return item.says(key) && !item.opensWithin(key);
    }

    private static boolean isPending(RuleContext plan, @Nullable Item partner) {
        return partner != null && plan.isPending(partner, KEY);
    }
}

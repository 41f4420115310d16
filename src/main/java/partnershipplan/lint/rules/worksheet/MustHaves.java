package partnershipplan.lint.rules.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Check;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnershipType;

/** Which must-haves a partner needs, and what was found when they were checked. */
final class MustHaves {
    private MustHaves() {}

    /** The must-haves that apply to a partner, as far as they are written down and a check can name them. */
    static List<MustHave> of(RuleContext plan, Partner partner) {
        List<MustHave> apply = new ArrayList<>();
        for (MustHave mustHave : plan.sections().mustHaves()) {
            if (mustHave.meta().id() != null
                    && !plan.isPending(mustHave, "requirement")
                    && applies(plan, mustHave, partner)) {
                apply.add(mustHave);
            }
        }
        return apply;
    }

    private static boolean applies(RuleContext plan, MustHave mustHave, Partner partner) {
        List<String> to = mustHave.appliesTo().ids();
        return to.contains("formal") && partner.formal()
                || to.contains("informal") && partner.type() == PartnershipType.INFORMAL
                || plan.partners().names(mustHave.appliesTo(), partner);
    }

    /** The newest check of a must-have, of those without a date the last; null where there is none. */
    static @Nullable Check newest(Partner partner, MustHave mustHave) {
        Check newest = null;
        for (Check check : partner.checks()) {
            if (String.valueOf(check.mustHave()).equals(mustHave.meta().id())
                    && (newest == null || !isOlder(check, newest))) {
                newest = check;
            }
        }
        return newest;
    }

    private static boolean isOlder(Check check, Check other) {
        return other.checked() != null
                && (check.checked() == null || check.checked().isBefore(other.checked()));
    }
}

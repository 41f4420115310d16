package partnershipplan.lint.rules.worksheet;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;

/** Which must-haves a partner needs. */
final class MustHaves {
    private MustHaves() {}

    /** The must-haves that apply to a partner, as far as they are written down and a check can name them. */
    static List<MustHave> of(RuleContext plan, Partner partner) {
        List<MustHave> apply = new ArrayList<>();
        for (MustHave mustHave : plan.sections().mustHaves()) {
            if (mustHave.meta().id() != null
                    && !plan.isPending(mustHave, "requirement")
                    && plan.partners().needs(partner, mustHave)) {
                apply.add(mustHave);
            }
        }
        return apply;
    }
}

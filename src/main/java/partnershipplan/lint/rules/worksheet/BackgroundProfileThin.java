package partnershipplan.lint.rules.worksheet;

import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Background;

/** A background from which a new partner cannot tell who we are. */
public final class BackgroundProfileThin implements Rule {
    /** A description of fewer words says little more than the name. */
    private static final int ENOUGH = 20;

    @Override
    public String id() {
        return "background/profile-thin";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Background background = plan.plan().background();
        if (background == null) {
            return;
        }
        checkDescription(plan, background);
        checkList(plan, background, "principles", background.principles(), "what you hold to, whatever happens");
        checkList(plan, background, "values", background.values(), "what you value; a word each will do");
        checkList(plan, background, "goals", background.goals(), "what you work towards");
    }

    private static void checkDescription(RuleContext plan, Background background) {
        int words = background.description() == null ? 0 : WordCount.of(background.description());
        if (words < ENOUGH && !plan.isPending(background, "description")) {
            plan.report(
                    background.at("description"),
                    "The description of your organization has " + words + " words. Write at least " + ENOUGH
                            + " under `description`: what you do, for whom, and where.");
        }
    }

    private static void checkList(RuleContext plan, Background background, String key, List<String> list, String what) {
        if (plan.lacksAny(background, key, list)) {
            plan.report(
                    background.at(key),
                    "A partner cannot read here what your " + key + " are. List them under `" + key + "`: " + what
                            + ".");
        }
    }
}

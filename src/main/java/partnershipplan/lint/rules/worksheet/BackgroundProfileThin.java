package partnershipplan.lint.rules.worksheet;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Background;
import partnershipplan.vocabulary.Words;

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
        List<String> missing = new ArrayList<>(0);
        for (String key : List.of("principles", "values", "goals")) {
            if (plan.lacks(background, key)) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            plan.report(
                    background.at(missing.get(0)),
                    "The background does not state your " + Say.listed(missing) + ". Add `"
                            + String.join("`, `", missing) + (missing.size() == 1 ? "` with" : "`, each with")
                            + " a line or two.");
        }
        checkList(plan, background, "principles", background.principles());
        checkList(plan, background, "values", background.values());
        checkList(plan, background, "goals", background.goals());
    }

    private static void checkDescription(RuleContext plan, Background background) {
        int words = background.description() == null
                ? 0
                : Words.of(background.description()).count();
        if (words < ENOUGH && !plan.isPending(background, "description")) {
            plan.report(
                    background.at("description"),
                    "The description of your organization has " + words + (words == 1 ? " word" : " words")
                            + ". Write at least " + ENOUGH + " under `description`: what you do, for whom, and where.");
        }
    }

    private static void checkList(RuleContext plan, Background background, String key, List<String> list) {
        if (background.says(key) && plan.lacksAny(background, key, list)) {
            plan.report(
                    background.at(key),
                    "The list of your " + key + " is empty. Write a line or two under `" + key + "`.");
        }
    }
}

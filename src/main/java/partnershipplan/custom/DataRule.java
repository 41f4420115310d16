package partnershipplan.custom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partnershipplan.custom.jsonpath.JsonPath;
import partnershipplan.custom.jsonpath.Steps;
import partnershipplan.custom.jsonpath.TooManyStepsException;
import partnershipplan.custom.schema.Complaint;
import partnershipplan.custom.schema.Schema;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Todo;
import partnershipplan.normal.Value;

/** A rule out of the configuration, at work. */
record DataRule(String id, Severity severity, String message, JsonPath given, Schema then) implements Rule {
    /** What a rule may do on one plan: about a second's work. */
    private static final long MOST_STEPS = 100_000_000;

    @Override
    public void check(RuleContext plan) {
        try {
            judge(plan, new Steps(MOST_STEPS));
        } catch (TooManyStepsException e) {
            plan.report(
                    "",
                    "This plan could not be checked: the path or the schema of `" + id
                            + "` takes too many steps. Make them simpler.");
        }
    }

    private void judge(RuleContext plan, Steps steps) {
        Set<String> reported = new HashSet<>();
        for (Value match : given.select(plan.normal(), steps)) {
            for (Complaint complaint : then.complaints(match, steps)) {
                List<String> missing = missing(complaint, plan);
                if (isToTell(complaint, missing, plan)) {
                    String text = sentence() + Reason.of(complaint, missing);
                    if (reported.add(complaint.value().path() + '\n' + text)) {
                        plan.report(complaint.value().path(), text);
                    }
                    break;
                }
            }
        }
    }

    /** The missing keys but those whose value stands in the plan and could not be read: that is told elsewhere. */
    private static List<String> missing(Complaint complaint, RuleContext plan) {
        List<String> missing = new ArrayList<>(1);
        String path = complaint.value().path();
        for (String key : complaint.missing()) {
            if (!plan.isUnread(path.isEmpty() ? key : path + "." + key)) {
                missing.add(key);
            }
        }
        return missing;
    }

    private static boolean isToTell(Complaint complaint, List<String> missing, RuleContext plan) {
        if (complaint.keyword().equals("required")) {
            return !missing.isEmpty();
        }
        // An answer that is still to come is told elsewhere, too.
        boolean open = complaint.value() instanceof Value.Text text && Todo.is(text.text());
        boolean partlyRead = complaint.value() instanceof Value.Sequence list && plan.isUnread(list.path());
        return !open && !partlyRead;
    }

    private String sentence() {
        String text = message.strip();
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}

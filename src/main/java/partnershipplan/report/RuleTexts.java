package partnershipplan.report;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;

/** What rules say of themselves, for forms that list them. */
public interface RuleTexts {
    /** Says nothing of any rule. */
    RuleTexts NONE = rule -> null;

    /** What is known of a rule; null where there is nothing but its id. */
    @Nullable
    Text of(String rule);

    /**
     * A rule in words.
     *
     * @param summary the problem, in one line
     * @param help why it matters and how to mend it, in Markdown
     * @param severity how bad it is unless the plan's owners say otherwise
     */
    record Text(String summary, String help, Severity severity) {}
}

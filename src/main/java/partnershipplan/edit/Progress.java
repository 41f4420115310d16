package partnershipplan.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Fix;
import partnershipplan.parse.Parsed;
import partnershipplan.source.Span;

/** Whether a plan is better with some fixes than without. */
final class Progress {
    /** What a stub brings by its nature: an answer that is still to come. */
    private static final String STUB_LEFT = "plan/placeholder-left";

    private Progress() {}

    /**
     * Whether there are fewer errors of structure, by one for each fix, and nothing new that a stub brought.
     *
     * <p>A fix that is no stub says what was there already; if a rule then finds fault with it, the fault is not new.
     */
    static boolean isBetter(Fixer.State before, Fixer.State after, List<Finding> fixes) {
        if (before.parsed().plan() == null) {
            return after.parsed().plan() != null || readsFurther(before.parsed(), after.parsed());
        }
        return after.parsed().plan() != null
                && after.parsed().findings().size() + fixes.size()
                        <= before.parsed().findings().size()
                && (!anyStub(fixes)
                        || !anyNew(before.checked().findings(), after.checked().findings()));
    }

    /** Whether what stops the reader comes later in the text, or at least less comes before it. */
    private static boolean readsFurther(Parsed before, Parsed after) {
        Span stop = last(before.findings());
        Span next = last(after.findings());
        int order = next.line() != stop.line()
                ? Integer.compare(next.line(), stop.line())
                : Integer.compare(next.column(), stop.column());
        return order > 0
                || order == 0 && after.findings().size() < before.findings().size();
    }

    private static Span last(List<Finding> findings) {
        return findings.get(findings.size() - 1).span();
    }

    private static boolean anyStub(List<Finding> fixes) {
        for (Finding finding : fixes) {
            Fix fix = finding.fix();
            if (fix != null && fix.stub()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule finds more than it did; paths cannot be compared, since they may hold an id that was respelled. */
    private static boolean anyNew(List<Finding> before, List<Finding> after) {
        Map<String, Integer> balance = new HashMap<>();
        for (Finding finding : before) {
            balance.merge(finding.rule(), 1, Integer::sum);
        }
        for (Finding finding : after) {
            if (!finding.rule().equals(STUB_LEFT) && balance.merge(finding.rule(), -1, Integer::sum) < 0) {
                return true;
            }
        }
        return false;
    }
}

package partnershipplan.lint.rules.agreements;

import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Lineage;

/** An agreement that comes after itself, or that replaces one which still stands. */
public final class AgreementChainBroken implements Rule {
    @Override
    public String id() {
        return "agreement/chain-broken";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        Lineage lineage = new Lineage(plan.plan().agreements());
        for (List<String> circle : lineage.circles()) {
            report(plan, lineage, circle);
        }
        for (Agreement agreement : plan.plan().agreements()) {
            if (agreement.status() != null && !Agreements.isAwaited(agreement)) {
                checkReplaced(plan, lineage, agreement);
            }
        }
    }

    private static void report(RuleContext plan, Lineage lineage, List<String> circle) {
        Agreement first = lineage.get(circle.get(0));
        if (first == null) {
            return;
        }
        String next = circle.get(circle.size() == 1 ? 0 : 1);
        plan.report(
                first.at(first.follows().contains(next) ? "follows" : "supersedes"),
                circle.size() == 1
                        ? Agreements.name(first) + " cannot come after itself. Name the agreement before it, or take"
                                + " the line out."
                        : "These agreements come after each other in a circle: `" + String.join("`, `", circle)
                                + "`. Take the one that is not true out of `follows` or `supersedes`.");
    }

    private static void checkReplaced(RuleContext plan, Lineage lineage, Agreement agreement) {
        for (String id : agreement.supersedes()) {
            Agreement replaced = lineage.get(id);
            if (replaced != null && replaced != agreement && replaced.status() == Agreement.Status.EXECUTED) {
                plan.report(
                        agreement.at("supersedes"),
                        Agreements.name(agreement) + " replaces `" + id + "`, but that one is still `executed`. Write"
                                + " `status: superseded` there, or take it out of `supersedes`.");
            }
        }
    }
}

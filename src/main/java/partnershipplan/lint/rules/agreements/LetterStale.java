package partnershipplan.lint.rules.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Letter;
import partnershipplan.model.Lineage;

/** A letter of intent that nothing came of. */
public final class LetterStale implements Rule {
    /** How long an intent may stand before it should have become an agreement. */
    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "letter/stale";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(RuleContext plan) {
        Lineage lineage = new Lineage(plan.plan().agreements());
        for (Agreement letter : Letters.written(plan)) {
            if (!lineage.goesOn(letter)) {
                check(plan, letter);
            }
        }
    }

    private static void check(RuleContext plan, Agreement letter) {
        LocalDate due = due(letter.letter());
        LocalDate since = letter.status() == Agreement.Status.EXECUTED ? Letters.executed(letter) : null;
        if (due != null && due.isBefore(plan.today())) {
            plan.report(
                    letter.at("letter.successor.due"),
                    "The agreement that was to follow " + Agreements.within(letter) + " was due on " + due
                            + ", and none names it under `follows`. Add that agreement, agree on a new date, or close"
                            + " the letter with `status: expired`.");
        } else if (since != null && since.plusMonths(MONTHS).isBefore(plan.today())) {
            plan.report(
                    letter.at("status"),
                    Agreements.name(letter) + " has stood since " + since + ", over " + MONTHS
                            + " months, and no agreement names it under `follows`. Add the one that came of it, or"
                            + " close the letter with `status: expired`.");
        }
    }

    private static @Nullable LocalDate due(@Nullable Letter letter) {
        return letter == null || letter.successor() == null
                ? null
                : letter.successor().due();
    }
}

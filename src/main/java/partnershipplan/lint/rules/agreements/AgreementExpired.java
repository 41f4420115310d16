package partnershipplan.lint.rules.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.Rule;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Review;
import partnershipplan.model.Term;

/** An agreement that the plan relies on and that has run out, or soon will. */
public final class AgreementExpired implements Rule {
    /** How many days before its end renewal is taken up, where the agreement does not say. */
    private static final int NOTICE_DAYS = 90;

    @Override
    public String id() {
        return "agreement/expired";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(RuleContext plan) {
        for (Agreement agreement : plan.plan().agreements()) {
            if (agreement.status() == Agreement.Status.EXECUTED && !hasEnded(plan, agreement)) {
                LocalDate soon = plan.today().plusDays(noticeDays(agreement.term()));
                checkEnd(plan, agreement, soon);
                checkReview(plan, agreement, soon);
            }
        }
    }

    private static boolean hasEnded(RuleContext plan, Agreement agreement) {
        LocalDate end = Agreements.end(agreement);
        if (end == null || !end.isBefore(plan.today())) {
            return false;
        }
        plan.report(
                Agreements.endPath(agreement),
                Agreements.name(agreement) + " ended on " + end + ", but the plan still calls it executed. "
                        + mend(agreement));
        return true;
    }

    private static String mend(Agreement agreement) {
        if (agreement.ended() != null) {
            return "Write `status: terminated`.";
        }
        return agreement.term() != null && agreement.term().renewal() == Term.Renewal.AUTOMATIC
                ? "If it has renewed itself, write the new end under `ends`; if not, write `status: expired`."
                : "Sign its renewal and write the new end, or write `status: expired`.";
    }

    private static void checkEnd(RuleContext plan, Agreement agreement, LocalDate soon) {
        LocalDate end = Agreements.end(agreement);
        if (end != null && !end.isAfter(soon)) {
            plan.report(
                    Severity.WARNING,
                    Agreements.endPath(agreement),
                    Agreements.name(agreement) + " ends on " + end + ". Settle now with the other parties whether it"
                            + " is renewed, and what becomes of the people it serves if it is not.");
        }
    }

    private static void checkReview(RuleContext plan, Agreement agreement, LocalDate soon) {
        Review review = agreement.review();
        LocalDate due = Reviews.due(plan, agreement);
        if (review != null && due != null && !due.isBefore(plan.today()) && !due.isAfter(soon)) {
            plan.report(
                    Severity.INFO,
                    Reviews.path(review),
                    "The review of " + Agreements.within(agreement) + " is due on " + due
                            + ". Ask the other parties for a day.");
        }
    }

    private static int noticeDays(@Nullable Term term) {
        return term == null || term.renewalNoticeDays() == null ? NOTICE_DAYS : term.renewalNoticeDays();
    }
}

package partnershipplan.draft;

import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Clauses;
import partnershipplan.model.DisputeStep;
import partnershipplan.model.Review;

/** Asks for the clauses that parties will need one day, and for a review. */
record DueClauses(Due due) {
    /** With fewer steps, there is nobody to turn to after the first. */
    private static final int STEPS = 2;

    void ask() {
        Agreement agreement = due.agreement();
        due.asking().about(Topic.CLAUSES);
        if (agreement.isOpen("clauses")) {
            due.asking().open(agreement, FormatTable.AGREEMENT, "clauses");
        } else if (agreement.isMutual()) {
            needed(agreement);
        }
        if (agreement.clauses() != null) {
            due.asking().open(agreement.clauses(), FormatTable.CLAUSES, Set.of());
        }
        review(agreement);
    }

    private void needed(Agreement agreement) {
        Clauses clauses = agreement.clauses();
        need(agreement, "termination");
        List<DisputeStep> steps = clauses == null ? List.of() : clauses.disputeResolution();
        for (DisputeStep step : steps) {
            due.asking().due(step, FormatTable.DISPUTE_STEP, "who", "within_days");
        }
        if (steps.size() < STEPS && due.isFormal()) {
            String next = steps.isEmpty() ? "" : "[" + steps.size() + "]";
            boolean open = clauses != null && clauses.opensWithin("dispute_resolution");
            if (!open) {
                due.asking()
                        .absent(
                                agreement.at("clauses.dispute_resolution" + next),
                                FormatTable.CLAUSES,
                                "dispute_resolution");
            }
        }
        need(agreement, "amendment");
        need(agreement, "notices");
    }

    private void need(Agreement agreement, String key) {
        if (agreement.clauses() == null) {
            due.asking().absent(agreement.at("clauses." + key), FormatTable.CLAUSES, key);
        } else {
            due.asking().due(agreement.clauses(), FormatTable.CLAUSES, key);
        }
    }

    /** A formal agreement is looked at again; one without an end says when. */
    private void review(Agreement agreement) {
        due.plain(Topic.REVIEW, "review");
        Review review = agreement.review();
        boolean formal = agreement.isMutual() && !due.isLetter() && due.isFormal();
        if (formal && review == null) {
            due.asking().due(agreement, FormatTable.AGREEMENT, "review");
        }
    }
}

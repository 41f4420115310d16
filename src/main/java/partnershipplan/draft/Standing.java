package partnershipplan.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Plan;
import partnershipplan.model.Term;

/**
 * How an agreement stands, as the draft says on its face.
 *
 * @param signed the day of the last signature; null where there is none
 * @param ended its last day, where that has passed, be it early
 * @param replacedBy the agreements that cut it off
 * @param followedBy the agreements that came after it
 */
public record Standing(
        Agreement.@Nullable Status status,
        @Nullable LocalDate signed,
        @Nullable LocalDate ended,
        List<Agreement> replacedBy,
        List<Agreement> followedBy) {
    static Standing of(Plan plan, Agreement agreement, LocalDate today) {
        String id = String.valueOf(agreement.meta().id());
        List<Agreement> replacedBy = new ArrayList<>();
        List<Agreement> followedBy = new ArrayList<>();
        for (Agreement other : plan.agreements()) {
            if (other.supersedes().contains(id)) {
                replacedBy.add(other);
            } else if (other.follows().contains(id)) {
                followedBy.add(other);
            }
        }
        return new Standing(
                agreement.status(), agreement.lastSignature(), ended(agreement, today), replacedBy, followedBy);
    }

    private static @Nullable LocalDate ended(Agreement agreement, LocalDate today) {
        if (agreement.ended() != null && agreement.ended().date() != null) {
            return agreement.ended().date();
        }
        Term term = agreement.term();
        return term != null && term.hasEnded(today) ? term.ends() : null;
    }

    /** Whether it is still on its way to be signed, so that its words can be changed. */
    public boolean isOpen() {
        return status == null
                || switch (status) {
                    case PLANNED, DRAFTING, IN_REVIEW -> true;
                    case EXECUTED, EXPIRED, TERMINATED, SUPERSEDED -> false;
                };
    }
}

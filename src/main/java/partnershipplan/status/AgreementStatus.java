package partnershipplan.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import partnershipplan.model.Agreement;
import partnershipplan.model.Plan;

/**
 * How far the agreements are.
 *
 * @param states how many are in each state, those states that have any, in order
 * @param ends the executed ones that have a last day, by that day
 */
public record AgreementStatus(Map<Agreement.Status, Integer> states, List<End> ends) {
    /**
     * The last day of an executed agreement.
     *
     * @param passed whether it has ended
     * @param soon whether it ends within its days of notice
     */
    public record End(Agreement agreement, LocalDate day, boolean passed, boolean soon) {}

    static AgreementStatus of(Plan plan, LocalDate today) {
        Map<Agreement.Status, Integer> states = new EnumMap<>(Agreement.Status.class);
        List<End> ends = new ArrayList<>();
        for (Agreement agreement : plan.agreements()) {
            if (agreement.status() != null) {
                states.merge(agreement.status(), 1, Integer::sum);
            }
            var term = agreement.term();
            if (agreement.status() == Agreement.Status.EXECUTED && term != null && term.ends() != null) {
                ends.add(new End(agreement, term.ends(), term.hasEnded(today), term.endsSoon(today)));
            }
        }
        ends.sort((one, other) -> one.day().compareTo(other.day()));
        return new AgreementStatus(states, ends);
    }

    public int inForce() {
        int passed = (int) ends.stream().filter(End::passed).count();
        return states.getOrDefault(Agreement.Status.EXECUTED, 0) - passed;
    }
}

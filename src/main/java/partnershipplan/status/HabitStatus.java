package partnershipplan.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Maintenance;
import partnershipplan.model.Plan;
import partnershipplan.model.Sections;

/**
 * How well a habit is kept by which a partnership lives.
 *
 * @param next when it is to be done next; null where that cannot be told
 * @param lapsed whether it has been left out twice
 */
public record HabitStatus(Maintenance habit, @Nullable LocalDate next, boolean lapsed) {
    static List<HabitStatus> all(Plan plan, LocalDate today) {
        List<HabitStatus> all = new ArrayList<>();
        for (Maintenance habit : new Sections(plan).maintenance()) {
            all.add(new HabitStatus(habit, habit.next(), habit.hasLapsed(today)));
        }
        return all;
    }
}

package partnershipplan.status;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a status can be asked to warn of. */
public enum Concern {
    /** Tasks and steps of outreach that are open although their day has passed. */
    OVERDUE,

    /** Executed agreements that have ended, or end soon. */
    EXPIRING,

    /** Reviews whose day has passed, or comes soon. */
    REVIEW;

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The concern of that name, or null. */
    public static @Nullable Concern named(String word) {
        for (Concern concern : values()) {
            if (concern.word().equals(word)) {
                return concern;
            }
        }
        return null;
    }

    /** How many things of a plan give it. */
    public int in(StatusCounts counts) {
        return switch (this) {
            case OVERDUE -> counts.overdue();
            case EXPIRING -> counts.expiring();
            case REVIEW -> counts.reviewsDue();
        };
    }
}

package partnershipplan.lint;

import java.time.LocalDate;
import java.util.Set;
import partnershipplan.model.Plan;
import partnershipplan.model.Waiver;

/** The waivers of a plan: what they cover, and which of them cover nothing any more. */
public final class Waivers {
    private final Plan plan;
    private final LocalDate today;
    private final Set<String> ran;
    private final Set<String> known;
    private final Unread unread;

    /**
     * @param ran the ids of the rules that ran: of the others' waivers nothing can be said
     * @param known the ids of all rules that there are
     */
    Waivers(Plan plan, LocalDate today, Set<String> ran, Set<String> known, Unread unread) {
        this.plan = plan;
        this.today = today;
        this.ran = ran;
        this.known = known;
        this.unread = unread;
    }

    /** Whether a waiver that is in force covers what a rule found at a path. */
    boolean waive(String rule, String path) {
        for (Waiver waiver : plan.waivers()) {
            if (inForce(waiver) && covers(waiver, rule, path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rule that a waiver names has run. */
    public boolean ran(Waiver waiver) {
        return waiver.rule() != null && ran.contains(waiver.rule());
    }

    /** Whether a waiver's last day is over. */
    public boolean hasExpired(Waiver waiver) {
        return waiver.until() != null && waiver.until().isBefore(today);
    }

    /** Whether a waiver names a rule that there is not. */
    public boolean namesNoRule(Waiver waiver) {
        return waiver.rule() != null && !known.contains(waiver.rule());
    }

    /** What a waiver without a reason, an end or a readable place would cover is not waived. */
    private boolean isWhole(Waiver waiver) {
        return waiver.rule() != null
                && waiver.reason() != null
                && waiver.until() != null
                && (waiver.at() != null || !waiver.isOpen("at") && !unread.covers(waiver.at("at")));
    }

    private boolean inForce(Waiver waiver) {
        return isWhole(waiver) && !hasExpired(waiver);
    }

    static boolean covers(Waiver waiver, String rule, String path) {
        return rule.equals(waiver.rule()) && (waiver.at() == null || isWithin(path, waiver.at()));
    }

    /** Whether a path is another, or below it. */
    private static boolean isWithin(String path, String above) {
        return path.startsWith(above)
                && (path.length() == above.length()
                        || above.isEmpty()
                        || ".[".indexOf(path.charAt(above.length())) >= 0);
    }
}

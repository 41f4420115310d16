package partnershipplan.status;

import java.time.LocalDate;

/**
 * The day that a status is told on, and how far it looks ahead.
 *
 * @param within how many days ahead are near
 */
public record Outlook(LocalDate today, int within) {
    /** The last day that is near. */
    public LocalDate horizon() {
        return today.plusDays(within);
    }
}

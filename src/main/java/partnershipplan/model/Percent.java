package partnershipplan.model;

import java.math.BigDecimal;

/**
 * A share in percent, 0 to 100.
 *
 * @param text as typed
 */
public record Percent(String text) {
    /** The number. */
    public BigDecimal value() {
        return new BigDecimal(text);
    }
}

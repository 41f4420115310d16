package partnershipplan.model;

import java.math.BigDecimal;

/**
 * An amount in the plan's currency.
 *
 * @param text as typed
 */
public record Money(String text) {
    /** By which amounts are compared. */
    public BigDecimal amount() {
        return new BigDecimal(text);
    }
}

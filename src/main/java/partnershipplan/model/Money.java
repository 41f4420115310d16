package partnershipplan.model;

import java.math.BigDecimal;

/**
 * An amount in the plan's currency.
 *
 * @param text as typed
 * @param amount by which amounts are compared
 */
public record Money(String text, BigDecimal amount) {}

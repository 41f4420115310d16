package partnershipplan.model;

import java.math.BigDecimal;

/** A share in percent, 0 to 100. */
public record Percent(BigDecimal value) {}

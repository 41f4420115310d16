package partnershipplan.render.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric.
 *
 * @param date null where it is not said
 * @param told the value as a reader is told it
 */
public record Reading(@Nullable LocalDate date, double value, String told) {}

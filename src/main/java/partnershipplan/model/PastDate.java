package partnershipplan.model;

import java.time.LocalDate;

/**
 * A date in the past, known to the day, the month or the year.
 *
 * @param text as typed: {@code 2021-05-03}, {@code 2021-05} or {@code 2021}
 * @param first the first day it may mean
 */
public record PastDate(String text, LocalDate first) {}

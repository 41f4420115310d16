/** The days of a plan as a calendar (RFC 5545). */
@NullMarked
package partnershipplan.export.calendar;

import org.jspecify.annotations.NullMarked;

/** How far along a plan is on a day: what is answered, done, due, overdue, lapsed and measured. */
@NullMarked
package partnershipplan.status;

import org.jspecify.annotations.NullMarked;

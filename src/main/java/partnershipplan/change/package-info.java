/** What changed between two plans, in the plan's own words. */
@NullMarked
package partnershipplan.change;

import org.jspecify.annotations.NullMarked;

/** What was found, and where. */
@NullMarked
package partnershipplan.finding;

import org.jspecify.annotations.NullMarked;

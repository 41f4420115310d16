/** From the bytes of a file to a plan, with every structural finding. */
@NullMarked
package partnershipplan.parse;

import org.jspecify.annotations.NullMarked;

/** From an agreement of a plan to its draft: who makes it, how it stands, what is left blank. */
@NullMarked
package partnershipplan.draft;

import org.jspecify.annotations.NullMarked;

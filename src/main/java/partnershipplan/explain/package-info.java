/** The rules' pages: read from {@code docs/rules}, told in a terminal, listed. */
@NullMarked
package partnershipplan.explain;

import org.jspecify.annotations.NullMarked;
